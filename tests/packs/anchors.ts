import type {ArticlePack, Evidence} from '../../src/pack/article-pack.js';

/** What is wrong with the anchors of a pack, in words: each stands once in its paragraph, `to` not before `from`. */
export function anchorFaults(
  {facts, events}: ArticlePack,
  paragraphs: Readonly<Record<number, string>>,
): readonly string[] {
  return [...facts, ...events].flatMap(({id, evidence}) =>
    evidence.flatMap(passage => {
      const text = paragraphs[passage.paragraph];
      if (text === undefined) return [`${id}: there is no paragraph ${passage.paragraph}`];
      return passageFaults(passage, text).map(fault => `${id}: ${fault}`);
    }),
  );
}

function passageFaults({paragraph, from, to}: Evidence, text: string): readonly string[] {
  const faults = [from, to].flatMap(anchor => {
    const times = anchor === undefined ? 1 : text.split(anchor).length - 1;
    return times === 1 ? [] : [`“${anchor}” stands ${times} times in paragraph ${paragraph}`];
  });
  const reversed =
    from !== undefined && to !== undefined && text.indexOf(to) < text.indexOf(from)
      ? [`“${to}” stands before “${from}” in paragraph ${paragraph}`]
      : [];
  return [...faults, ...reversed];
}
