import { monthOf, shortMonth } from './calendar.ts';
import { wordEnd, wordStart } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { anyOf, readTable, withCapitals } from './table.ts';

const anywhere = withCapitals(
  readTable(
    'etc.=et cetera,cf.=confer,c.-à-d.=c’est-à-dire,càd=c’est-à-dire,p. ex.=par exemple,p.ex.=par exemple,' +
      'par ex.=par exemple,env.=environ,qqch.=quelque chose,qqn.=quelqu’un,qqn=quelqu’un,boul.=boulevard,tél.=téléphone,' +
      'N.B.=nota bene,NB :=nota bene :,P.-S.=post-scriptum,P.S.=post-scriptum,ndlr=note de la rédaction,' +
      'NDLR=note de la rédaction,N.D.L.R.=note de la rédaction,svp=s’il vous plaît,s.v.p.=s’il vous plaît,' +
      'SVP=s’il vous plaît,i.e.=c’est-à-dire,ibid.=ibidem,op. cit.=opus citatum,vs.=versus,vs=versus,' +
      'Cie=compagnie,Sté=société,dép.=département,apr.=après,RDV=rendez-vous,rdv=rendez-vous,' +
      'qq.=quelques,hab.=habitants,max.=maximum,p.c.q.=parce que,adr.=adresse,excl.=exclusivement,' +
      'incl.=inclus,approx.=approximativement,resp.=respectivement,trad.=traduction,coll.=collection,suiv.=suivants',
  ),
);

/** « etc. », « c.-à-d. », « env. », « qqch. » → et cetera, c’est-à-dire, environ, quelque chose. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  pattern: new RegExp(`${wordStart}(${anyOf(anywhere.keys())})(?:(?<=\\.)|${wordEnd})`, 'gu'),
  write: ({ 0: written, index, input }) =>
    (anywhere.get(written) ?? written) +
    (written.endsWith('.') ? fullStop(input, index + written.length) : ''),
};

export const beforeNumber = withCapitals(
  readTable(
    'p.=page,pp.=pages,vol.=volume,t.=tome,chap.=chapitre,ch.=chapitre,art.=article,' +
      'al.=alinéa,fig.=figure,sect.=section,par.=paragraphe,§=paragraphe,§§=paragraphes,éd.=édition,' +
      'ann.=annexe,tabl.=tableau,pl.=planche,v.=vers,vv.=vers,fol.=folio,col.=colonne,réf.=référence',
  ),
);

/** « p. 12 », « chap. IV », « art. L. 121-1 », « § 3 » → page, chapitre, article, paragraphe. */
export const references: Rule = {
  name: 'references',
  pattern: new RegExp(
    `${wordStart}(${anyOf(beforeNumber.keys())})(?=( ?)(?:\\d|[IVX]{1,7}${wordEnd}(?!\\. ?[A-Za-zÀ-ɏ])|[LRDA]\\. ?\\d))`,
    'gu',
  ),
  write: ([, short = '', space]) => `${beforeNumber.get(short) ?? short}${space === '' ? ' ' : ''}`,
};

/** « 3 déc. 2020 », « janv. 1950 » → décembre, janvier: after a day or before a year. */
export const monthNames: Rule = {
  name: 'monthNames',
  pattern: new RegExp(`${wordStart}${shortMonth}\\.(?:(?<=(?:\\d|\\der) [^ ]{3,6})|(?= \\d{4}))`, 'gu'),
  write: ({ 0: written, index, input }) =>
    `${monthOf(written) ?? written}${fullStop(input, index + written.length)}`,
};

export const ways = withCapitals(
  readTable(
    'av.=avenue,bd=boulevard,bd.=boulevard,bld=boulevard,blvd=boulevard,' +
      'pl.=place,fg=faubourg,rte=route,imp.=impasse,sq.=square',
  ),
);

/** « 12, bd Voltaire », « av. de la République » → boulevard, avenue: before a name or its article. */
export const streets: Rule = {
  name: 'streets',
  pattern: new RegExp(
    `${wordStart}(${anyOf(ways.keys())})(?= (?:[A-ZÀ-ÞŒŠŸŽ][a-zß-ÿœšž’']|d[eu] |des |de la |d[’']))(?! J\\.)`,
    'gu',
  ),
  write: ([, way = '']) => ways.get(way),
};

/** « 49 av. J.-C. », « apr. J.-C. » → avant Jésus-Christ, après Jésus-Christ. */
export const christianEra: Rule = {
  name: 'christianEra',
  pattern: /(?<![A-Za-zÀ-ɏ\d])(?:(av|ap|apr|avant|après)\.? )?J\.?[ -]{0,2}C(?:\.|(?![A-Za-zÀ-ɏ\d.]))/gu,
  write({ 0: written, index, input, 1: when }) {
    if (when === undefined && !written.includes('-')) return undefined;
    const side = when === undefined ? '' : when.startsWith('av') ? 'avant ' : 'après ';
    return `${side}Jésus-Christ${written.endsWith('.') ? fullStop(input, index + written.length) : ''}`;
  },
};

/** The stop of an abbreviation closes the sentence too where a capital follows; at the end nobody hears it. */
function fullStop(text: string, offset: number): string {
  return /^[\s»”")]{1,7}[A-ZÀ-ÞŒŠŸŽ]/u.test(text.slice(offset, offset + 8)) ? '.' : '';
}
