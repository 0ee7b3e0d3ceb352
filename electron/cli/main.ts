import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { AtlasError, toErrorBody } from '#shared/errors/atlas-error.ts';
import { BRIEFING_FORMS } from '#shared/model/closed-lists.ts';
import {
  exportAnnotationsCommand,
  importAnnotationsCommand,
  listAnnotationsCommand,
} from './commands/annotations.ts';
import { briefingCommand } from './commands/briefing.ts';
import { contentCheckCommand } from './commands/content-check.ts';
import { LIST_KINDS, listCommand } from './commands/list.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { SHOW_KINDS, showCommand } from './commands/show.ts';
import { printNote } from './output.ts';

/** Exit codes: 1 for an error with its code, 2 for wrong usage. */
const EXIT_ERROR = 1;
const EXIT_USAGE = 2;

function wholeNumber(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}

function createProgram(): Command {
  const program = new Command('atlas')
    .description('The Amur-Heilong field atlas at the terminal')
    .exitOverride()
    .showHelpAfterError();
  const common = (command: Command) =>
    command
      .option('--json', 'print the result as JSON')
      .option(
        '--user-folder <folder>',
        "folder of annotations and settings (default: the system's)",
      )
      .option('--pack <folder>', 'folder of the atlas pack')
      .exitOverride();
  const yesNo = (flags: string, text: string) =>
    new Option(flags, text).choices(['yes', 'no']).default('yes');

  common(program.command('list'))
    .description('list everything of one kind')
    .addArgument(new Argument('<kind>').choices([...LIST_KINDS]))
    .option('--province <code>', 'only what is in this province, e.g. RU-PRI')
    .action(listCommand);
  common(program.command('show'))
    .description('show one page of the atlas')
    .addArgument(new Argument('<kind>').choices([...SHOW_KINDS]))
    .argument('<id>')
    .action(showCommand);
  common(program.command('search'))
    .description('find anything by any name in any language')
    .argument('<text>')
    .option('--language <language>', 'language of the reader: en, ru, zh or mn')
    .option('--limit <count>', 'how many results', wholeNumber(1, 100), 20)
    .action(searchCommand);
  common(program.command('briefing'))
    .description('print briefings of provinces as PDF')
    .requiredOption('--province <codes>', 'codes with commas between, or “all”')
    .requiredOption('--language <languages>', 'en, ru, zh, mn with commas between, or “all”')
    .requiredOption('--output <path>', 'a .pdf file, or a folder for several')
    .option('--date <date>', 'date on the cover, YYYY-MM-DD (default: today)')
    .option('--office <name>', 'office on the cover')
    .addOption(new Option('--form <form>').choices([...BRIEFING_FORMS]).default('full'))
    .addOption(yesNo('--annotations <yes|no>', 'print your annotations'))
    .addOption(yesNo('--authors <yes|no>', 'print who drew them'))
    .action(briefingCommand);
  const annotations = program.command('annotations').description('your drawings').exitOverride();
  common(annotations.command('list')).action(listAnnotationsCommand);
  common(annotations.command('import')).argument('<file>').action(importAnnotationsCommand);
  common(annotations.command('export')).argument('<file>').action(exportAnnotationsCommand);
  const content = program.command('content').description('the content tables').exitOverride();
  common(content.command('check'))
    .option('--data <folder>', 'folder with content/ and geography/')
    .action(contentCheckCommand);
  common(program.command('serve'))
    .description('open the atlas to a browser on this computer')
    .option('--port <number>', 'port (default: any free one)', wholeNumber(0, 65_535), 0)
    .option('--local-network', 'also answer other computers in the room')
    .action(serveCommand);
  return program;
}

/** A reader such as `head` that closes early ends the command quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function run(): Promise<void> {
  const isJson = process.argv.includes('--json');
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
      return;
    }
    const known =
      error instanceof AtlasError
        ? error
        : new AtlasError('internal', (error as Error).stack ?? String(error));
    printNote(isJson ? JSON.stringify(toErrorBody(known)) : `${known.code}: ${known.message}`);
    process.exitCode = EXIT_ERROR;
  }
}

await run();
