import { distanceMetres, type Line, type Point } from './point.ts';

type Edge = { to: number; metres: number; cost: number };

/** A network of lines in which a path can be sought along the lines, from vertex to vertex. */
export type LineGraph = {
  points: Point[];
  edges: Edge[][];
  /** Number of the line each node came from (the first, where several meet). */
  lineOf: number[];
  buckets: Map<string, number[]>;
};

const BUCKET_DEGREES = 0.05;
const bucketKey = (x: number, y: number) =>
  `${Math.floor(x / BUCKET_DEGREES)},${Math.floor(y / BUCKET_DEGREES)}`;

/**
 * Builds the graph. Vertices nearer than 0.001° are one node. An end of a line that touches nothing
 * is tied to the nearest node of another line within `gapDegrees`, at five times the cost, because
 * WDBII leaves small gaps where a tributary meets a wide river or a lake.
 */
export function buildLineGraph(lines: readonly Line[], gapDegrees = 0.06): LineGraph {
  const graph: LineGraph = { points: [], edges: [], lineOf: [], buckets: new Map() };
  const nodes = new Map<string, number>();
  const nodeOf = (point: Point, line: number) => {
    const key = `${Math.round(point[0] * 1000)},${Math.round(point[1] * 1000)}`;
    let node = nodes.get(key);
    if (node === undefined) {
      node = graph.points.length;
      nodes.set(key, node);
      graph.points.push(point);
      graph.edges.push([]);
      graph.lineOf.push(line);
      const bucket = bucketKey(point[0], point[1]);
      const list = graph.buckets.get(bucket);
      if (list) list.push(node);
      else graph.buckets.set(bucket, [node]);
    }
    return node;
  };
  const connect = (a: number, b: number, factor: number) => {
    if (a === b) return;
    const metres = distanceMetres(graph.points[a] as Point, graph.points[b] as Point);
    graph.edges[a]?.push({ to: b, metres, cost: metres * factor });
    graph.edges[b]?.push({ to: a, metres, cost: metres * factor });
  };
  lines.forEach((line, index) => {
    let previous = nodeOf(line[0] as Point, index);
    for (const point of line.slice(1)) {
      const node = nodeOf(point, index);
      connect(previous, node, 1);
      previous = node;
    }
  });
  lines.forEach((line, index) => {
    for (const end of [line[0] as Point, line.at(-1) as Point]) {
      const node = nodeOf(end, index);
      const near = nearestNode(graph, end, gapDegrees, (other) => graph.lineOf[other] !== index);
      if (near) connect(node, near.node, 5);
    }
  });
  return graph;
}

/** The nearest node within `reachDegrees`, or undefined. */
export function nearestNode(
  graph: LineGraph,
  point: Point,
  reachDegrees: number,
  accept: (node: number) => boolean = () => true,
): { node: number; metres: number } | undefined {
  const steps = Math.ceil(reachDegrees / BUCKET_DEGREES);
  let best: { node: number; metres: number } | undefined;
  for (let dx = -steps; dx <= steps; dx++) {
    for (let dy = -steps; dy <= steps; dy++) {
      const key = bucketKey(point[0] + dx * BUCKET_DEGREES, point[1] + dy * BUCKET_DEGREES);
      for (const node of graph.buckets.get(key) ?? []) {
        if (!accept(node)) continue;
        const metres = distanceMetres(point, graph.points[node] as Point);
        if (metres <= reachDegrees * 111_195 && (!best || metres < best.metres)) {
          best = { node, metres };
        }
      }
    }
  }
  return best;
}

/** Nodes of the cheapest path, or undefined where the two are not connected. */
export function findPath(
  graph: LineGraph,
  start: number,
  end: number,
  accept: (node: number) => boolean = () => true,
): number[] | undefined {
  const cost = new Map<number, number>([[start, 0]]);
  const from = new Map<number, number>();
  const heap = new MinimumHeap();
  heap.push(start, 0);
  for (let top = heap.pop(); top; top = heap.pop()) {
    if (top.item === end) {
      const path = [end];
      for (let node = from.get(end); node !== undefined; node = from.get(node)) path.push(node);
      return path.reverse();
    }
    if (top.priority > (cost.get(top.item) ?? Infinity)) continue;
    for (const edge of graph.edges[top.item] ?? []) {
      if (!accept(edge.to)) continue;
      const next = top.priority + edge.cost;
      if (next < (cost.get(edge.to) ?? Infinity)) {
        cost.set(edge.to, next);
        from.set(edge.to, top.item);
        heap.push(edge.to, next);
      }
    }
  }
  return undefined;
}

/** A binary heap that gives the item of least priority first; ties in order of item number. */
export class MinimumHeap {
  private readonly items: number[] = [];
  private readonly priorities: number[] = [];

  get size(): number {
    return this.items.length;
  }

  push(item: number, priority: number): void {
    let index = this.items.length;
    this.items.push(item);
    this.priorities.push(priority);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(index, parent)) break;
      this.swap(index, parent);
      index = parent;
    }
  }

  pop(): { item: number; priority: number } | undefined {
    const item = this.items[0];
    const priority = this.priorities[0];
    if (item === undefined || priority === undefined) return undefined;
    const lastItem = this.items.pop() as number;
    const lastPriority = this.priorities.pop() as number;
    if (this.items.length > 0) {
      this.items[0] = lastItem;
      this.priorities[0] = lastPriority;
      let index = 0;
      for (;;) {
        let least = index;
        for (const child of [index * 2 + 1, index * 2 + 2]) {
          if (child < this.items.length && this.isBefore(child, least)) least = child;
        }
        if (least === index) break;
        this.swap(index, least);
        index = least;
      }
    }
    return { item, priority };
  }

  private isBefore(a: number, b: number): boolean {
    const difference = (this.priorities[a] as number) - (this.priorities[b] as number);
    return (
      difference < 0 || (difference === 0 && (this.items[a] as number) < (this.items[b] as number))
    );
  }

  private swap(a: number, b: number): void {
    const item = this.items[a] as number;
    const priority = this.priorities[a] as number;
    this.items[a] = this.items[b] as number;
    this.priorities[a] = this.priorities[b] as number;
    this.items[b] = item;
    this.priorities[b] = priority;
  }
}
