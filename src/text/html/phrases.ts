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

/** Labels built of a word for 'other' and a word for 'articles'. */
const SECTION_SHAPES: readonly RegExp[] = [
  /^(?:more|other|related|recent|latest|popular|recommended|similar|trending|top|featured|further|our) (?:\S{1,20} )?(?:stories|articles?|posts?|news|content|reading|reads|videos?|topics|coverage|headlines|links|resources)\b/,
  /^(?:more (?:from|on|in|about|by) |related (?:to|posts?)\b|you (?:may|might) also|(?:share|follow) (?:this|us|on)\b|posted in\b|filed under\b|tagged (?:with|as)\b|want (?:more|to read more))/,
  /^(?:weitere|mehr|empfohlene|andere|aktuelle|neueste|neue|beliebte|ähnliche|verwandte|passende|weiterführende|top|entdecke weitere|unsere) (?:aktuelle |spannende |interessante )?(?:beiträge|artikel|themen|inhalte|news|meldungen|nachrichten|informationen|posts|storys|stories|videos|links|texte|homestorys|rezepte|produkte|episoden)\b/,
  /^(?:mehr (?:von|aus|zu[rm]?|über) |lust auf mehr|das könnte |(?:folge|folgt|folgen sie) (?:uns|mir)|unterstütz\S{1,4} (?:uns|unser)|jetzt (?:abonnieren|teilen)|vorschau auf|heute empfehlen|auch auf |verschlagwortet|abgelegt unter|gekennzeichnet mit)/,
  /^(?:autres?|plus d[e'] ?|nos|derni(?:er|ère)s?|à lire|lire aussi|les plus) (?:\S{1,20} )?(?:articles?|actualités?|sujets|news|lus|vidéos)\b/,
  /^(?:otras?|más|últimas|artículos|noticias|notas|contenidos?|temas|entradas|lo más) (?:\S{1,15} )?(?:noticias|notas|artículos|relacionad[oa]s?|leíd[oa]s?|vist[oa]s?|recientes)\b/,
  /^(?:altr[ei]|ultim[ei]|articoli|notizie|artigos|notícias|outras|últimas|mais) (?:\S{1,15} )?(?:articoli|notizie|correlat[ei]|notícias|artigos|relacionad[oa]s|lidas)\b/,
  /^(?:inne|powiązane|podobne|polecane|najnowsze|najpopularniejsze|popularne|więcej) (?:\S{1,15} )?(?:artykuły|wiadomości|wpisy|posty|tematy)\b/,
  /^(?:meer|andere|gerelateerde|laatste|meest) (?:\S{1,15} )?(?:artikelen|nieuws|berichten|gelezen)\b/,
];

export function isSectionLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = label(text);
  return sections.has(words) || SECTION_SHAPES.some((shape) => shape.test(words));
}

/** Appeals to subscribe, join, give or follow; they stand among the paragraphs of a text but are the publisher's own business. */
const APPEALS: readonly RegExp[] = [
  /\b(?:sign up|subscribe|get|join|register)\b.{0,80}\b(?:newsletter|inbox|mailing list|e-?mail(?: alerts| list)?|whatsapp|telegram|notifications)\b/,
  /\bnewsletter\b.{0,120}\b(?:sign up|subscribe|inbox|abonnieren|anmelden|abonnez|inscri)/,
  /\b(?:subscribe (?:now|today|here|to (?:our|the|read|continue|view))|already a subscriber|subscribers? (?:only|can|also receive)|become a (?:member|patron|subscriber)|support (?:our|us)\b|make a (?:donation|contribution)|please (?:subscribe|consider)|log ?in (?:for|to (?:read|continue|comment))|to (?:read|view) the full|download (?:our|the) \S{0,20} ?app\b|follow us on|like us on|click here to)/,
  /\b(?:newsletter (?:abonnieren|anmelden)|(?:abonnier|bestell|registrier|meld)(?:e|en|t) (?:\S{1,12} ){0,5}(?:newsletter|kanal|abo|kostenlos|an|unseren)|jetzt (?:abonnieren|registrieren|anmelden|spenden|mitglied|testen)|mitglied werden|(?:folge|folgt|folgen sie) uns|unterstütz\S{1,4} (?:uns|unser)|spende hilft|ihre spende|deine spende)\b/,
  /(?:abonnez-vous|inscrivez-vous|recevez (?:notre|la) newsletter|pour lire la suite|pour accéder|réservé aux abonnés|suivez-nous|soutenez)/,
  /(?:suscr[ií]b[aei]\S{0,3}|suscripción|hazte (?:miembro|socio)|regístrate|síg[au]?(?:e|u)nos|s[ií]guenos|únete (?:a|al)|descarga (?:la|nuestra) app|inscreva-se|assine|siga-nos|iscriviti|seguici|abbonati|zapisz się|subskrybuj|obserwuj nas|śledź nas)/,
];
const LONGEST_APPEAL = 260;

export function isAppeal(text: string): boolean {
  if (text.length > LONGEST_APPEAL) return false;
  const words = text.toLowerCase();
  return APPEALS.some((shape) => shape.test(words));
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
  if (plain.length < LONGEST + 20 && /[:：]\s*$/.test(plain) && beginsWithLeadIn(plain)) return true;
  if (linkShare < 0.6) return false;
  const words = plain.split(/\s+/, 2);
  return (words.length === 1 && leadIns.has(label(plain))) || beginsWithLeadIn(plain);
}

function beginsWithLeadIn(plain: string): boolean {
  const words = plain.split(/\s+/, 5);
  for (let count = 2; count <= words.length; count++) if (leadIns.has(label(words.slice(0, count).join(' ')))) return true;
  return false;
}
