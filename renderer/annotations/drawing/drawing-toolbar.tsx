import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { DRAWING_TOOLS, type DrawingTool } from '#shared/api/sketches.ts';
import { annotationEditor, useAnnotationsState } from '../state/annotations.ts';
import { useAnnotationWords } from '../use-annotation-words.ts';
import { drawingStore, pressTool } from './drawing-store.ts';

const TOOL_ICONS: Readonly<Record<DrawingTool, IconName>> = {
  point: 'drawPoint',
  line: 'drawLine',
  region: 'drawRegion',
};

/** Among the tools of the map: draw, undo, redo. */
export function DrawingToolbar() {
  const { t } = useTranslation('annotations');
  const { editText } = useAnnotationWords();
  const drawing = useStore(drawingStore);
  const { load, history } = useAnnotationsState();
  const [past, future] = [history.past.at(-1), history.future.at(-1)];
  const activeTool = drawing.state === 'active' ? drawing.sketch.tool : null;
  return (
    <Toolbar orientation="vertical" aria-label={t('tools.label')} className="tool-group">
      {DRAWING_TOOLS.map((tool) => (
        <span key={tool} className={tool === activeTool ? 'tool-active' : undefined}>
          <IconButton
            icon={TOOL_ICONS[tool]}
            label={t(`tools.${tool}`)}
            aria-pressed={tool === activeTool}
            isDisabled={load.kind !== 'ready' || drawing.state === 'paused'}
            onPress={() => pressTool(tool)}
          />
        </span>
      ))}
      <IconButton
        icon="undo"
        label={
          past === undefined
            ? t('tools.nothingToUndo')
            : t('tools.undo', { edit: editText(past.label) })
        }
        isDisabled={past === undefined}
        onPress={() => void annotationEditor.undo()}
      />
      <IconButton
        icon="redo"
        label={
          future === undefined
            ? t('tools.nothingToRedo')
            : t('tools.redo', { edit: editText(future.label) })
        }
        isDisabled={future === undefined}
        onPress={() => void annotationEditor.redo()}
      />
    </Toolbar>
  );
}
