export const briefings = {
  title: 'Briefings',
};
