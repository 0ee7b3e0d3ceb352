import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/text/language.ts';

interface RefusalText {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}

/** For who comes without the key: mostly a tab that is older than the running program. */
const TEXTS: Readonly<Record<Language, RefusalText>> = {
  en: {
    title: 'The atlas cannot be opened with this address',
    what: 'The program was probably started again since this page was opened: each start has a key of its own. What was saved before is kept.',
    todo: 'Open the address that the program printed when it was last started. It begins with http:// and ends with “?token=…”. If the program is not running, start it.',
  },
  ru: {
    title: 'По этому адресу атлас не открыть',
    what: 'Скорее всего, программу запустили заново уже после того, как была открыта эта страница: у каждого запуска свой ключ. Всё сохранённое осталось.',
    todo: 'Откройте адрес, который программа показала при последнем запуске. Он начинается с http:// и кончается на «?token=…». Если программа не работает, запустите её.',
  },
  zh: {
    title: '无法用此地址打开图集',
    what: '打开本页之后，程序很可能已重新启动；每次启动都会使用新的密钥。此前保存的内容都还在。',
    todo: '请打开程序最近一次启动时显示的地址，该地址以 http:// 开头，以“?token=…”结尾。如果程序没有运行，请启动程序。',
  },
  mn: {
    title: 'Энэ хаягаар атласыг нээх боломжгүй',
    what: 'Энэ хуудсыг нээснээс хойш программыг дахин эхлүүлсэн бололтой: эхлүүлэх бүрд шинэ түлхүүртэй болдог. Өмнө хадгалсан зүйл хэвээр байна.',
    todo: 'Программыг хамгийн сүүлд эхлүүлэхэд гарсан хаягийг нээнэ үү. Тэр хаяг http:// гэж эхэлж, «?token=…» гэж төгсөнө. Программ ажиллахгүй байвал эхлүүлнэ үү.',
  },
};

function section(language: Language): string {
  const { title, what, todo } = TEXTS[language];
  return `<section lang="${LANGUAGE_TAGS[language]}"><h1>${title}</h1><p>${what}</p><p><b>${todo}</b></p></section>`;
}

/** A whole page in plain HTML: the atlas's own files are not given out without the key. */
export const REFUSAL_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${TEXTS.en.title}</title>
</head>
<body>
${LANGUAGES.map(section).join('\n<hr>\n')}
</body>
</html>
`;
