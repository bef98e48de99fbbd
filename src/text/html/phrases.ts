/** Words that pages in many languages put around their text: lead-ins to other pages, labels of sections beside the text, labels of buttons. */

/** A line that begins like this and goes on to a link leads away from the text. */
const LEAD_INS = [
  ['read more', 'read also', 'also read', 'read next', 'read this', 'see also', 'see more', 'more', 'more on this', 'related', 'related story', 'related stories'],
  ['related article', 'related articles', 'related coverage', 'related content', 'related news', 'recommended', 'watch', 'watch also', 'also watch', 'must read', 'don\u2019t miss', "don't miss"],
  ['in other news', 'you may also like', 'you might also like', 'up next', 'next up', 'click here', 'further reading', 'more from', 'more stories', 'photos', 'gallery', 'check out'],
  ['lesen sie auch', 'lesen sie mehr', 'lies auch', 'lest auch', 'auch interessant', 'mehr zum thema', 'mehr dazu', 'siehe auch', 'weiterlesen', 'zum thema', 'passend dazu'],
  ['lesen sie hier', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'mehr lesen', 'mehr news', 'weitere artikel', 'aktuelle themen'],
  ['lire aussi', 'à lire aussi', 'a lire aussi', 'à lire', 'voir aussi', 'lire la suite', 'sur le même sujet', 'pour aller plus loin', 'à voir aussi'],
  ['lee también', 'lea también', 'lea además', 'leer más', 'te puede interesar', 'le puede interesar', 'también puedes leer', 'te recomendamos', 'mira también', 'ver también'],
  ['vea también', 'más información', 'además', 'te podría interesar', 'puede leer', 'puedes leer', 'relacionado', 'relacionadas', 'nota relacionada'],
  ['leggi anche', 'leggi pure', 'guarda anche', 'approfondisci', 'ti potrebbe interessare', 'leia também', 'leia mais', 'veja também', 'saiba mais', 'veja mais'],
  ['czytaj też', 'czytaj także', 'czytaj również', 'zobacz też', 'zobacz także', 'zobacz również', 'przeczytaj też', 'przeczytaj także', 'polecamy', 'czytaj więcej', 'czytaj dalej'],
  ['lees ook', 'lees meer', 'bekijk ook', 'läs också', 'läs även', 'läs mer', 'les også', 'læs også', 'lue myös', 'читайте также', 'читайте', 'смотрите также', 'читайте також'],
  ['čtěte také', 'čtěte též', 'přečtěte si', 'citește și', 'citeste si', 'διαβάστε επίσης', 'διαβάστε ακόμη', 'ayrıca bakınız', 'ayrıca oku', 'baca juga', 'simak juga', 'اقرأ أيضا', 'اقرأ أيضاً', 'طالع أيضا'],
  ['続きを読む', 'あわせて読みたい', '関連記事', '相关阅读', '延伸阅读', '相关新闻', '관련기사', '関連リンク', 'olvasta már', 'olvassa el', 'прочетете още', 'вижте още', 'pročitajte', 'čitajte'],
].flat();

/** A heading or line that is one of these opens a section beside the text. */
const SECTION_LABELS = [
  ['related posts', 'related', 'related articles', 'related stories', 'related news', 'related content', 'related topics', 'related coverage', 'you might also like', 'you may also like', 'more from', 'more on this'],
  ['more stories', 'more news', 'most popular', 'most read', 'trending', 'trending now', 'popular posts', 'recent posts', 'latest news', 'recommended', 'recommended for you', 'top stories', 'read next', 'up next', 'see also'],
  ['share this', 'share', 'share this article', 'share on', 'like this', 'like it? share it', 'be sociable, share', 'tags', 'categories', 'filed under', 'topics', 'about the author', 'about author', 'author', 'newsletter', 'more like this'],
  ['sign up', 'subscribe', 'advertisement', 'navigation', 'recent comments', 'blogroll', 'archives', 'post navigation', 'further reading', 'what to read next', 'explore more', 'latest posts', 'don\u2019t miss', 'trending stories', 'sponsored'],
  ['ähnliche beiträge', 'ähnliche artikel', 'verwandte artikel', 'verwandte beiträge', 'verwandte themen', 'weitere artikel', 'weitere beiträge', 'das könnte dich auch interessieren', 'das könnte sie auch interessieren'],
  ['das könnte ihnen auch gefallen', 'auch interessant', 'mehr zum thema', 'mehr zu', 'meistgelesen', 'am meisten gelesen', 'beliebte artikel', 'beliebte beiträge', 'neueste beiträge', 'aktuelle beiträge', 'lesen sie auch', 'artikel teilen'],
  ['teilen', 'teilen mit', 'teile diesen beitrag', 'diesen artikel teilen', 'gefällt mir', 'schlagwörter', 'schlagworte', 'kategorien', 'über den autor', 'über die autorin', 'zur person', 'zum autor', 'weitere themen', 'beitragsnavigation'],
  ['diesen beitrag teilen', 'sharen mit', 'teilen sie dies mit', 'weitere informationen', 'themen', 'stichwörter', 'anzeige', 'werbung', 'weitere meldungen', 'weitere nachrichten', 'mehr artikel', 'mehr von', 'autor', 'autorin'],
  ['articles similaires', 'à lire aussi', 'sur le même sujet', 'les plus lus', 'articles les plus lus', 'partager', 'partager cet article', 'articles liés', 'plus de sujets', 'dans la même rubrique', 'à propos de l’auteur', 'mots-clés'],
  ['artículos relacionados', 'noticias relacionadas', 'contenido relacionado', 'te puede interesar', 'lo más leído', 'lo más visto', 'más noticias', 'otras noticias', 'temas relacionados', 'recomendado para ti', 'compartir', 'etiquetas', 'lo último'],
  ['últimas noticias', 'relacionados', 'relacionadas', 'te recomendamos', 'síguenos en', 'más leídas', 'artigos relacionados', 'leia também', 'veja também', 'mais lidas', 'compartilhe', 'tags:', 'articoli correlati', 'potrebbe interessarti'],
  ['leggi anche', 'i più letti', 'condividi', 'argomenti', 'zobacz także', 'zobacz również', 'czytaj także', 'czytaj też', 'najczęściej czytane', 'polecane', 'powiązane artykuły', 'podobne artykuły', 'udostępnij', 'tagi', 'polecamy', 'najnowsze'],
  ['lees ook', 'gerelateerde artikelen', 'meer nieuws', 'deel dit artikel', 'relaterade artiklar', 'läs också', 'les også', 'læs også', 'читайте также', 'похожие статьи', 'поделиться', 'теги', '関連記事', '相关阅读', '相关新闻', 'مواضيع ذات صلة', 'اقرأ أيضا'],
].flat();

/** A heading or line that is one of these opens the readers' comments: nothing after it is the page's own text. */
const COMMENT_LABELS = [
  ['comments', 'comment', 'leave a reply', 'leave a comment', 'leave your comment', 'post a comment', 'add a comment', 'add comment', 'reader comments', 'join the conversation', 'join the discussion', 'write a comment', 'your comment'],
  ['reader talkback', 'no comments', 'responses', 'reply', 'what do you think?', 'have your say', 'discussion', 'trackbacks', 'pingbacks', 'show comments', 'view comments'],
  ['kommentare', 'kommentar schreiben', 'schreibe einen kommentar', 'schreiben sie einen kommentar', 'hinterlasse einen kommentar', 'hinterlassen sie einen kommentar', 'hinterlasse eine antwort', 'kommentar hinzufügen', 'antworten', 'kommentar verfassen'],
  ['einen kommentar schreiben', 'kommentieren', 'ihr kommentar', 'dein kommentar', 'kommentar abgeben', 'keine kommentare', 'leserkommentare', 'diskutieren sie mit', 'schreib einen kommentar', 'kommentar hinterlassen', 'antwort hinterlassen'],
  ['commentaires', 'laisser un commentaire', 'laissez un commentaire', 'poster un commentaire', 'ajouter un commentaire', 'réagir', 'comentarios', 'deja un comentario', 'deja una respuesta', 'dejar un comentario', 'déjanos tu comentario', 'comentar este artículo'],
  ['comentários', 'deixe um comentário', 'deixe uma resposta', 'commenti', 'lascia un commento', 'lascia una risposta', 'komentarze', 'dodaj komentarz', 'zostaw komentarz', 'reacties', 'geef een reactie', 'plaats een reactie', 'kommentarer', 'комментарии'],
  ['добавить комментарий', 'оставить комментарий', 'komentáře', 'napsat komentář', 'hozzászólások', 'yorumlar', 'yorum yap', 'comentarii', 'コメント', 'コメントを残す', '评论', '发表评论', '댓글', 'تعليقات', 'إضافة تعليق', 'اترك تعليقا'],
].flat();

/** A whole line that is one of these says nothing of its own. */
const SCRAPS = [
  ['advertisement', 'advertising', 'sponsored', 'sponsored content', 'ad', 'ads', 'promoted', 'continue reading', 'read more', 'share', 'tweet', 'print', 'email', 'pin it', 'pin', 'save', 'copy link', 'listen', 'loading', 'loading...', 'skip', 'menu'],
  ['article continues below', 'article continues after ad', 'story continues below', 'continue reading below', 'skip to content', 'scroll to continue', 'back to top', 'top', 'view this post on instagram', 'embedded video', 'follow us', 'subscribe'],
  ['anzeige', '- anzeige -', 'werbung', 'drucken', 'teilen', 'merken', 'zurück', 'weiter', 'zurück zur startseite', 'nach oben', 'zum seitenanfang', 'mehr', 'weiterlesen', 'mehr lesen', 'zur startseite', 'vorlesen', 'quelle', 'kopieren', 'startseite'],
  ['publicité', 'publicidad', 'imprimer', 'imprimir', 'compartir', 'pubblicità', 'publicidade', 'reklama', 'drukuj', 'udostępnij', 'reklam', 'advertentie', 'annons', 'annonse', 'annonce', 'реклама', 'lire la suite', 'leer más', 'stampa', 'retour', 'continuar leyendo'],
].flat();

const label = (text: string) => text.toLowerCase().replaceAll('\u2019', "'").replace(/^[\s\d()[\]+:.…!|•–—▸►»›>*-]+|[\s\d()[\]+:.…!|•–—▸►»›>*-]+$/g, '');
const setOf = (words: readonly string[]) => new Set(words.map(label));
const sections = setOf(SECTION_LABELS);
const comments = setOf(COMMENT_LABELS);
const scraps = setOf(SCRAPS);
const leadIns = setOf(LEAD_INS);
const LONGEST = 60;

export function isSectionLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = label(text);
  return sections.has(words) || /^(?:more (?:from|on|in|about) |mehr (?:von|aus|zu[rm]?) |related (?:to|posts?|articles?)\b|you (?:may|might) also)/.test(words);
}

export function isCommentLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = label(text);
  return comments.has(words) || /^(?:\d+ )?(?:thoughts? on|responses? to|replies to|comments? on|kommentare zu|gedanken zu|antworten auf|commentaires? sur|comentarios? en)\b/.test(words);
}

export function isScrap(text: string): boolean {
  return text.length <= LONGEST && scraps.has(label(text));
}

/**
 * True where the text is a lead-in to another page: the words alone, or the words, a colon or the like, and a title.
 * @param linkShare share of the text that is a link, 0 to 1
 */
export function leadsAway(text: string, linkShare: number): boolean {
  if (text.length > 400) return false;
  const plain = text.toLowerCase().replaceAll('\u2019', "'").replace(/^[\s([▸►»›>•*–—+-]+/, '');
  const colon = plain.search(/[:|：–»>→-]/);
  if (colon > 0 && colon < LONGEST && leadIns.has(label(plain.slice(0, colon)))) return linkShare > 0.25 || plain[colon] === ':' || plain[colon] === '：';
  if (linkShare < 0.6) return false;
  const words = plain.split(/\s+/, 5);
  for (let count = 1; count <= words.length; count++) if (leadIns.has(label(words.slice(0, count).join(' '))) && (count > 1 || words.length === 1)) return true;
  return leadIns.has(label(plain));
}
