/** A piece of a name, and whether it is what was searched for. */
export interface NamePiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** One character as search sees it, so that positions in the folded and the real text agree. */
function foldCharacter(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === 'ү') return 'у';
  if (plain === 'ө') return 'о';
  return plain.length === 1 ? plain : (plain[0] ?? character);
}

const fold = (text: string) => [...text].map(foldCharacter).join('');

/** Cuts a name where the searched words stand in it; accents, case, ё/е, й/и, ү/у, ө/о aside. */
export function splitMatch(name: string, wanted: string): readonly NamePiece[] {
  const characters = [...name];
  const folded = fold(name);
  const isMatched = new Array<boolean>(characters.length).fill(false);
  for (const word of wanted.split(/\s+/)) {
    const foldedWord = fold(word);
    if (foldedWord === '') continue;
    for (let at = folded.indexOf(foldedWord); at >= 0; at = folded.indexOf(foldedWord, at + 1)) {
      isMatched.fill(true, at, at + foldedWord.length);
    }
  }
  const pieces: { text: string; isMatch: boolean }[] = [];
  characters.forEach((character, index) => {
    const isMatch = isMatched[index] === true;
    const last = pieces.at(-1);
    if (last !== undefined && last.isMatch === isMatch) last.text += character;
    else pieces.push({ text: character, isMatch });
  });
  return pieces;
}
