/** What a page's own names for its parts (class, id, role and the like) say about them. Words are those of many sites, never of one. */
import { NO_ATTRIBUTES, type PageNode } from './tree.ts';

/** What a name says its element is; `null` where it says nothing. */
export const HINTS = ['clutter', 'weak', 'meta', 'body', 'lead', 'caption', 'quote', 'bio'] as const;
export type Hint = (typeof HINTS)[number];

interface HintRow {
  readonly id: string;
  readonly hint: Hint;
  /** Words between the separators of a name; `*` at the end stands for any ending, at the start for any beginning. */
  readonly words: readonly string[];
  readonly says: readonly string[];
  readonly silent: readonly string[];
}

/** First row that fits wins, so the particular stand before the general. */
export const HINT_ROWS: readonly HintRow[] = [
  {
    id: 'body',
    hint: 'body',
    words: [
      ...['articlebody*', 'article-body*', 'article__body*', 'article-content*', 'article__content*', 'articlecontent*', 'article-text*'],
      ...['articletext*', 'article__text*', 'entry-content*', 'entrycontent*', 'post-content*', 'postcontent*', 'post-body*', 'postbody*'],
      ...[
        'post__content*',
        'post-entry*',
        'postentry*',
        'story-body*',
        'storybody*',
        'story-content*',
        'story__body*',
        'storytext*',
        'story-text*',
      ],
      ...['content-body*', 'body-content*', 'body-copy*', 'bodycopy*', 'bodytext*', 'body-text*', 'node-content', 'field-name-body*'],
      ...['field--name-body*', 'news-body*', 'newsbody*', 'news-text*', 'single-content*', 'singlecontent*', 'text-content', 'textbody*'],
      ...['td-post-content*', 'blog-content*', 'post-text*', 'posttext*', 'entry-body*', 'entrytext*', 'article-main', 'maincontent-body'],
      ...['rich-text*', 'richtext*', 'article-copy*', 'page-content*', 'wysiwyg*', 'instapaper_body', 'e-content', 'theme-post-content'],
    ],
    says: ['entry-content', 'article__body js-body', 'field field--name-body', 'storyBody'],
    silent: ['entry', 'somebody', 'content'],
  },
  {
    id: 'lead',
    hint: 'lead',
    words: [
      ...[
        'standfirst*',
        'dek',
        'deck',
        'subtitle*',
        'sub-title*',
        'subheadline*',
        'sub-headline*',
        'subhead',
        'subheading*',
        'lead',
        'lede',
        'leadtext',
      ],
      ...[
        'article-lead*',
        'article__lead*',
        'article-intro*',
        'article__intro*',
        'intro',
        'introtext*',
        'vorspann*',
        'chapeau',
        'bajada',
        'copete',
      ],
      ...[
        'entradilla',
        'sumario',
        'catenaccio',
        'occhiello',
        'sommario',
        'ingress',
        'article-summary*',
        'article__summary*',
        'article-description',
      ],
      ...['post-excerpt', 'lead-text', 'lead-paragraph', 'epigraph', 'zajawka', 'anleser', 'article-header__intro'],
    ],
    says: ['standfirst', 'article-intro', 'c-dek dek'],
    silent: ['leaderboard', 'introduction-video', 'leadership'],
  },
  {
    id: 'comments',
    hint: 'clutter',
    words: [
      ...[
        'comment',
        'comments*',
        'comment-*',
        'commentlist*',
        'commentarea',
        'commentform*',
        'comment_*',
        'disqus*',
        'respond',
        'reply',
        'replies',
      ],
      ...[
        'kommentar*',
        'commentaire*',
        'comentario*',
        'commenti',
        'komentar*',
        'talkback*',
        'reader-comments',
        'fb-comments',
        'livefyre*',
        'webmention*',
      ],
      ...[
        'pingback*',
        'trackback*',
        'guestbook',
        'usercomments',
        'article-comments*',
        'post-comments*',
        'story-comments*',
        'discussion-*',
        'responses',
      ],
      ...['comments-area', 'no-comments', 'leave-comment', 'leserkommentare', 'opinary*', 'cmt', 'spot-im*'],
    ],
    says: ['comments', 'comment-list', 'post-comments', 'disqus_thread', 'talkback'],
    silent: ['commentary', 'commented-code'],
  },
  {
    id: 'related',
    hint: 'clutter',
    words: [
      ...[
        'related*',
        '*-related',
        '*_related',
        'relacionad*',
        'similar*',
        'recommend*',
        '*recommendation*',
        'recirc*',
        'readmore*',
        'read-more*',
        'read-next*',
      ],
      ...[
        'readnext',
        'read-also*',
        'also-read*',
        'alsoread*',
        'also',
        'see-also',
        'more-stories*',
        'more-news*',
        'more-from*',
        'morefrom*',
        'more-posts',
        'more-articles*',
      ],
      ...[
        'more-on*',
        'moreon*',
        'trending*',
        'popular*',
        'most-*',
        'mostread*',
        'mostpopular*',
        'mostviewed*',
        'meistgelesen*',
        'toplist*',
        'top-stories*',
        'latest*',
        'recent-*',
      ],
      ...[
        'recentposts',
        'outbrain*',
        'ob-widget*',
        'taboola*',
        'trc_*',
        'zergnet*',
        'yarpp*',
        'jp-relatedposts',
        'upnext*',
        'up-next*',
        'next-article*',
        'next-post*',
        'nextpost*',
        'next-story*',
        'nextstory*',
        'prev-post*',
        'nextarticle*',
      ],
      ...[
        'teaserlist*',
        'teaser-list*',
        'teaser-container',
        'linkbox*',
        'link-box*',
        'mehr-zum-thema*',
        'read_more*',
        'crosslink*',
        'further-reading*',
        'onward*',
        'tease-list',
      ],
      ...[
        'weitere-artikel*',
        'you-may*',
        'youmay*',
        'also-like*',
        'alsolike*',
        'suggested*',
        'suggestions',
        'post-navigation*',
        'nav-links',
        'nav-previous',
        'nav-next',
      ],
      ...[
        'postnav*',
        'post-nav*',
        'prev-next*',
        'prevnext*',
        'next-prev*',
        'featured-posts',
        'otherposts',
        'other-news*',
        'other-articles*',
        'othernews',
        'inline-link*',
        'inlinelink*',
      ],
      ...[
        'interlink*',
        'in-article-link*',
        'linked-article*',
        'articlelist*',
        'article-list*',
        'article-teaser-list',
        'story-list',
        'news-list*',
        'newslist*',
        'post-list',
        'more',
      ],
      ...[
        'gallery-promo',
        'video-playlist',
        'playlist',
        'carousel*',
        'slider*',
        'swiper*',
        'slick*',
        'marquee',
        'ticker*',
        'newsticker*',
        'masonry*',
      ],
    ],
    says: ['related-posts', 'read-more-box', 'yarpp-related', 'trc_related_container', 'readmore', 'more-from-us'],
    silent: ['unrelatedly', 'moreover'],
  },
  {
    id: 'share',
    hint: 'clutter',
    words: [
      ...[
        'share*',
        '*-share',
        '*_share',
        'sharing*',
        'social',
        'social-*',
        'social_*',
        'socials',
        'socialmedia*',
        'socialbar*',
        'social-share*',
        'sociallinks*',
        'addthis*',
        'addtoany*',
      ],
      ...[
        'a2a_*',
        'shariff*',
        'heateor*',
        'ssba*',
        'essb*',
        'follow-us*',
        'followus*',
        'follow',
        'like-button',
        'fb-like',
        'sd-*',
        'jp-post-flair',
        'wpcnt',
        'teilen',
        'partager',
      ],
      ...[
        'article-tools*',
        'articletools*',
        'article-actions*',
        'post-actions*',
        'toolbar*',
        'tools',
        'story-tools*',
        'print-*',
        'printbutton',
        'bookmark*',
        'star-rating*',
        'voting*',
        'vote',
        'likes',
      ],
      ...[
        'kksr*',
        'post-ratings*',
        'feedback*',
        'helpful*',
        'article-feedback*',
        'sharebar',
        'post-share*',
        'flattr*',
        'tell-a-friend',
        'reactions',
      ],
    ],
    says: ['share', 'sharedaddy', 'post-share', 'social-links', 'article-tools'],
    silent: ['stakeholders-report', 'socialism'],
  },
  {
    id: 'navigation',
    hint: 'clutter',
    words: [
      ...[
        'nav',
        'nav-*',
        'navbar*',
        'navi',
        'navigation*',
        '*-nav',
        '*-navigation',
        'mainnav*',
        'topnav*',
        'subnav*',
        'breadcrumb*',
        'crumb*',
        'menu',
        'menu-*',
        '*-menu',
        'mainmenu*',
      ],
      ...[
        'submenu*',
        'topbar*',
        'top-bar*',
        'topmenu',
        'megamenu*',
        'pagination*',
        'pager*',
        'paging',
        'page-links',
        'pagelinks',
        'wp-pagenavi',
        'skip-*',
        'skiplink*',
        'sitemap',
        'toc',
        'toc_*',
      ],
      ...[
        'toc-*',
        'table-of-contents*',
        'tableofcontents',
        'lwptoc*',
        'ez-toc*',
        'inhaltsverzeichnis',
        'language-switch*',
        'languages',
        'lang-*',
        'search',
        'searchform*',
        'search-*',
        'login*',
      ],
      ...[
        'site-header*',
        'siteheader*',
        'page-header-nav',
        'masthead',
        'back-to-top',
        'backtop',
        'scrolltop',
        'jump-*',
        'screen-reader-text',
        'sr-only',
        'visually-hidden',
        'visuallyhidden',
      ],
      ...[
        'logo',
        'branding',
        'site-branding',
        'header-*',
        'offcanvas*',
        'mobile-menu',
        'dropdown*',
        'mw-jump*',
        'mw-editsection',
        'catlinks',
        'navbox*',
        'noprint',
        'printfooter',
      ],
    ],
    says: ['main-nav', 'breadcrumbs', 'menu-item', 'ez-toc-container', 'navbar'],
    silent: ['canvas', 'naval'],
  },
  {
    id: 'footer',
    hint: 'clutter',
    words: [
      ...[
        'footer*',
        '*-footer',
        '*_footer',
        '*__footer',
        'ftr',
        'foot',
        'colophon',
        'impressum',
        'disclaimer*',
        'legal*',
        'copyright*',
        'imprint',
        'bottom-*',
        'post-footer*',
        'entry-footer*',
        'entry-utility',
      ],
      ...['postmetadata', 'disclosure*', 'affiliate-*', 'terms-of*', 'trust-principles', 'about-us'],
    ],
    says: ['footer', 'site-footer', 'entry-footer', 'article__footer'],
    silent: ['football', 'footnotes'],
  },
  {
    id: 'sidebar',
    hint: 'clutter',
    words: [
      ...[
        'sidebar*',
        'side-bar*',
        '*-sidebar',
        '*_sidebar',
        'sidebar_*',
        'side',
        'side-*',
        'rail',
        '*-rail',
        'rightrail',
        'rightcol*',
        'right-col*',
        'aside*',
        'widget',
        'widget-*',
        'widgets',
        'widget_*',
        'widgetarea',
      ],
      ...[
        'secondary',
        'complementary',
        'infobox-teaser',
        'marginal*',
        'randspalte',
        'blogroll',
        'tagcloud',
        'archive-list',
        'calendar*',
        'weather*',
        'wetter*',
      ],
    ],
    says: ['sidebar', 'right-rail', 'widget_recent', 'primary-sidebar'],
    silent: ['railway', 'beside', 'upside'],
  },
  {
    id: 'advert',
    hint: 'clutter',
    words: [
      ...[
        'ad',
        'ads',
        'ad-*',
        'ads-*',
        'ad_*',
        'ads_*',
        '*-ad',
        '*-ads',
        'advert*',
        'adslot*',
        'adsense*',
        'adsbygoogle',
        'adbox',
        'adunit*',
        'dfp*',
        'gpt-*',
        'banner*',
        '*-banner',
        'sponsor*',
        'promo',
        'promo-*',
      ],
      ...[
        '*-promo',
        'promo_*',
        'promotion*',
        'anzeige*',
        'werbung*',
        'reklama*',
        'publicidad*',
        'pubblicita*',
        'publicite*',
        'native-ad*',
        'affiliate',
        'commercial*',
        'cta',
        'cta-*',
        '*-cta',
        'call-to-action*',
        'callout-cta',
      ],
      ...[
        'shop-*',
        'product-box',
        'productbox*',
        'amazon-*',
        'aawp*',
        'merch*',
        'offer*',
        'marketing*',
        'hs-cta*',
        'bannerbox',
        'popup*',
        'pop-up*',
        'modal*',
        'overlay*',
        'lightbox*',
        'interstitial',
        'sticky-*',
        'toast*',
      ],
    ],
    says: ['ad', 'ad-slot', 'inline-promo', 'advertisement', 'anzeige', 'top-banner'],
    silent: ['adventure', 'header', 'reading', 'advice'],
  },
  {
    id: 'consent',
    hint: 'clutter',
    words: [
      'cookie*',
      '*-cookie',
      'consent*',
      'gdpr*',
      'onetrust*',
      'cmp',
      'cmplz*',
      'didomi*',
      'cc-window',
      'privacy-*',
      'ccpa*',
      'cookiebar',
      'eu-cookie*',
      'usercentrics*',
      'truste*',
    ],
    says: ['cookie-notice', 'onetrust-consent-sdk', 'consent'],
    silent: ['cooking', 'consensus'],
  },
  {
    id: 'newsletter',
    hint: 'clutter',
    words: [
      ...[
        'newsletter*',
        'news-letter*',
        '*-newsletter',
        'subscribe*',
        'subscription*',
        'subscriber*',
        'signup*',
        'sign-up*',
        'mailing*',
        'mailchimp*',
        'mc_embed*',
        'mc4wp*',
        'optin*',
        'opt-in*',
        'paywall*',
        'regwall*',
        'membership*',
      ],
      ...[
        'donate*',
        'donation*',
        'spenden*',
        'abo-*',
        'abonnement*',
        'suscri*',
        'support-us',
        'supportus',
        'contribution*',
        'become-a-*',
        'member-*',
        'registration*',
        'register',
        'piano-*',
        'tp-*',
        'email-form',
        'jetpack_subscription*',
      ],
      ...['followit*', 'wpforms*', 'gform*', 'contact-form*', 'wpcf7*', 'inlineform'],
    ],
    says: ['newsletter-box', 'subscribe-form', 'mc_embed_signup'],
    silent: ['newsroom'],
  },
  {
    id: 'bio',
    hint: 'bio',
    words: [
      ...[
        'author-bio*',
        'authorbio*',
        'author-box*',
        'authorbox*',
        'author_box*',
        'about-author*',
        'about-the-author*',
        'aboutauthor*',
        'author-info*',
        'author-description*',
        'author-profile*',
        'author-card*',
        'authorcard*',
        'bio',
      ],
      ...[
        'biography',
        'bio-*',
        'author-about*',
        'author__bio*',
        'post-author-*',
        'autor-box*',
        'autorenbox*',
        'author-details*',
        'about_author',
        'abh_*',
        'saboxplugin*',
        'pp-author*',
        'm-a-box*',
        'author-block*',
        'article-author*',
        'author-wrapper',
      ],
      ...['entry-author*', 'post-author', 'author-section', 'author-area', 'written-by', 'profile-box', 'contributor*'],
    ],
    says: ['author-bio', 'saboxplugin-wrap', 'about-the-author'],
    silent: ['biology'],
  },
  {
    id: 'tags',
    hint: 'clutter',
    words: [
      ...[
        'tags',
        'tag-*',
        'taglist*',
        'tags-*',
        '*-tags',
        '*_tags',
        'tags_*',
        'tagged*',
        'post-tag*',
        'keywords',
        'categories',
        'category',
        'category-*',
        'cat-links',
        'tags-links',
        'topics',
        'topic-*',
        'taxonomy*',
        'labels',
        'post-labels',
        'hashtags',
        'themen*',
      ],
      ...[
        'schlagworte',
        'stichworte',
        'filed-under',
        'kicker-*',
        'post-categories',
        'entry-categories',
        'entry-tags',
        'article-tags*',
        'article__tags*',
        'article-topics*',
      ],
    ],
    says: ['tags', 'post-tags', 'tag-list'],
    silent: ['vantage', 'staging'],
  },
  {
    id: 'meta',
    hint: 'meta',
    words: [
      ...[
        'byline*',
        '*-byline',
        '*__byline',
        'dateline*',
        'meta',
        '*-meta',
        '*__meta',
        '*_meta',
        'meta-*',
        'metadata*',
        'metas',
        'metainfo*',
        'postmeta*',
        'post-info*',
        'postinfo*',
        'article-info*',
        'articleinfo*',
        'entry-info*',
        'article-details',
      ],
      ...[
        'timestamp*',
        'date',
        'date-*',
        '*-date',
        '*__date',
        '*_date',
        'datum',
        'fecha*',
        'pubdate*',
        'publish*',
        'published*',
        'posted*',
        'posted-on',
        'entry-date',
        'time',
        'time-*',
        '*-time',
        'updated',
        'datetime*',
        'post-date*',
        'postdate',
      ],
      ...[
        'author',
        'author-name*',
        '*-author',
        '*__author',
        '*_author',
        'authors',
        'author-*',
        'autor',
        'autor-*',
        'auteur*',
        'signature',
        'read-time*',
        'readtime*',
        'reading-time*',
        'readingtime*',
        'lesezeit*',
        'views',
        'post-views*',
        'viewcount*',
        'by',
        'credit',
        'credits',
        'info',
        'vcard',
        'source-info',
      ],
    ],
    says: ['entry-meta', 'byline', 'post-date', 'author vcard', 'article__date'],
    silent: ['metallica', 'sometimes', 'candidate'],
  },
  {
    id: 'caption',
    hint: 'caption',
    words: [
      'caption*',
      'imagedescription*',
      'image-description*',
      'img-metadata*',
      'bildtext*',
      'image-copyright*',
      'media-caption*',
      'image-meta*',
      '*-caption',
      '*_caption',
      '*__caption',
      'wp-caption*',
      'image-credit*',
      'photo-credit*',
      'img-credit',
      'bildunterschrift*',
      'bu',
      'legende',
      'pie-de-foto',
      'piefoto',
      'epigrafe',
      'didascalia',
      'photographer',
      'image-source',
      'image-caption*',
    ],
    says: ['wp-caption-text', 'image-caption'],
    silent: ['captivating'],
  },
  {
    id: 'quote',
    hint: 'quote',
    words: [
      'twitter-tweet*',
      'twitter-video',
      'instagram-media*',
      'tiktok-embed*',
      'bluesky-embed*',
      'fb-post',
      'reddit-card',
      'reddit-embed*',
      'mastodon-embed',
    ],
    says: ['twitter-tweet', 'instagram-media'],
    silent: ['quoted'],
  },
  {
    id: 'weak',
    hint: 'weak',
    words: [
      'teaser*',
      '*-teaser',
      '*_teaser',
      'card',
      'cards',
      'card-*',
      'poll*',
      'quiz*',
      'linklist',
      'links',
      'tile*',
      'grid-item*',
      'player*',
      'galerie*',
      'gallery*',
      'video-*',
      'videos',
      'item-list',
      'summary-list',
    ],
    says: ['teaser', 'linklist', 'card-deck'],
    silent: ['discard'],
  },
];

/** One step of a word; forwards for words read from their start, backwards for those read from their end. */
interface Step {
  readonly next: Map<number, Step>;
  whole: number; // rank of the row with a word that ends here; NONE where there is none
  open: number; // the same for a word that any letters may follow
}
const NONE = HINT_ROWS.length;
const POST = NONE + 1; // a blog's own post

const newStep = (): Step => ({ next: new Map(), whole: NONE, open: NONE });
/** Underscores and doubled hyphens part words as a hyphen does. */
const joined = (name: string) => name.replace(/_+|-{2,}/g, '-');
const HAS_CAPITAL = /[a-z][A-Z]/;

const forwards = newStep();
const backwards = newStep();
const anywhere: [string, number][] = [];
for (const [rank, { words }] of HINT_ROWS.entries()) {
  for (const word of words) {
    const fromEnd = word.startsWith('*');
    const open = word.endsWith('*');
    const core = joined(word.slice(fromEnd ? 1 : 0, open ? -1 : undefined));
    if (fromEnd && open) {
      anywhere.push([core, rank]);
      continue;
    }
    let step = fromEnd ? backwards : forwards;
    for (let at = 0; at < core.length; at++) {
      const code = core.charCodeAt(fromEnd ? core.length - 1 - at : at);
      let next = step.next.get(code);
      if (next === undefined) {
        next = newStep();
        step.next.set(code, next);
      }
      step = next;
    }
    if (fromEnd || open) step.open = Math.min(step.open, rank);
    else step.whole = Math.min(step.whole, rank);
  }
}

/**
 * The row that speaks for a list of names, such as a `class` attribute.
 * @param names separated by white space; capitals inside a name separate words
 */
export function hintRow(names: string): HintRow | null {
  return HINT_ROWS[rankOfNames(names)] ?? null;
}

function rankOfNames(names: string): number {
  let best = NONE;
  for (const raw of names.split(/\s+/)) {
    if (raw === '' || raw.length > 80 || BUILDER_NAME.test(raw)) continue;
    const lower = joined(raw.toLowerCase());
    best = Math.min(best, rankOf(lower));
    if (HAS_CAPITAL.test(raw)) best = Math.min(best, rankOf(joined(raw.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())));
  }
  return best;
}

function rankOf(name: string): number {
  let best = Math.min(walk(forwards, name, 0, name.length), walkBack(name));
  for (const [core, rank] of anywhere) if (name.includes(core)) best = Math.min(best, rank);
  if (best !== NONE) return best;
  // A name built of several, such as c-related__list, speaks by its parts where the whole says nothing.
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 45;
    if (code !== 45 && code !== 95 && code !== 58) continue;
    if (at > start && at - start < name.length) best = Math.min(best, walk(forwards, name, start, at, true));
    start = at + 1;
  }
  return best;
}

function walk(from: Step, name: string, start: number, end: number, wholeOnly = false): number {
  let step: Step | undefined = from;
  let best = NONE;
  for (let at = start; at < end; at++) {
    step = step.next.get(name.charCodeAt(at));
    if (step === undefined) return best;
    if (!wholeOnly && step.open < best) best = step.open;
  }
  return Math.min(best, step.whole, step.open);
}

function walkBack(name: string): number {
  let step: Step | undefined = backwards;
  let best = NONE;
  for (let at = name.length - 1; at >= 0; at--) {
    step = step.next.get(name.charCodeAt(at));
    if (step === undefined) return best;
    if (step.open < best) best = step.open;
  }
  return best;
}

/** Names that page builders give to every element alike. */
const BUILDER_NAME =
  /^(?:elementor(?!-(?:share|social|nav|toc|location-footer|location-header|post-nav|author-box|widget-sidebar))|field-{1,2}(?!-?name)|fl-|et_pb_(?!social)|wpb_|vc_(?!social)|fusion-|js-|l-|col-|block-(?!related)|region|page-|single-|is-|has-|no-)/;
/** A blog's own post carries its categories and tags as classes. */
const POST_NAMES = /(?:^|\s)(?:hentry|type-(?:post|page)|status-publish)(?:\s|$)/;

const ROLE_HINTS: Readonly<Record<string, Hint>> = {
  navigation: 'clutter',
  banner: 'clutter',
  contentinfo: 'clutter',
  complementary: 'clutter',
  dialog: 'clutter',
  alertdialog: 'clutter',
  search: 'clutter',
  menu: 'clutter',
  menubar: 'clutter',
  tablist: 'clutter',
  toolbar: 'clutter',
  alert: 'clutter',
  'doc-toc': 'clutter',
};
const ITEMPROP_HINTS: Readonly<Record<string, Hint>> = {
  articlebody: 'body',
  reviewbody: 'body',
  author: 'meta',
  datepublished: 'meta',
  datemodified: 'meta',
  comment: 'clutter',
  publisher: 'clutter',
  keywords: 'clutter',
  breadcrumb: 'clutter',
};

/** Reads the hints of the nodes of one page; names repeat within a page, so each is looked up once. */
export function hintReader(): (node: PageNode) => Hint | null {
  const known = new Map<string, number>();
  const rank = (names: string | undefined) => {
    if (names === undefined || names === '') return NONE;
    let found = known.get(names);
    if (found === undefined) {
      found = POST_NAMES.test(names) ? POST : rankOfNames(names);
      known.set(names, found);
    }
    return found;
  };
  return ({ attributes }) => {
    if (attributes === NO_ATTRIBUTES) return null;
    const role = ROLE_HINTS[attributes['role'] ?? ''];
    if (role !== undefined) return role;
    const itemprop = attributes['itemprop'];
    const property = itemprop === undefined ? undefined : ITEMPROP_HINTS[itemprop.toLowerCase()];
    if (property !== undefined) return property;
    const byClass = rank(attributes['class']);
    if (byClass === POST) return null;
    const best = Math.min(byClass, rank(attributes['id']), rank(attributes['data-testid']), rank(attributes['data-component']));
    return HINT_ROWS[best]?.hint ?? null;
  };
}
