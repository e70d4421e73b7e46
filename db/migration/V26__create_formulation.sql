create table formulation (
    article_id bigint not null references article on delete cascade,
    text       text   not null check (text <> ''),
    times      int    not null check (times > 0),
    primary key (article_id, text)
);
create index formulation_text on formulation (text);
comment on table formulation is 'a short phrase that an article puts between quotation marks 提法';
comment on column formulation.times is 'how often title and body quote it';

-- Articles that are here already: what org.jiuwen.text.QuotedPhrases finds in them.
insert into formulation (article_id, text, times)
select a.id, q.phrase, count(*)
from article a
cross join lateral (
    select coalesce(m[1], m[2], m[3], m[4]) as phrase
    from regexp_matches(coalesce(a.title, '') || E'\n' || a.body,
        '“([^“”"\n]+)”|「([^「」\n]+)」|『([^『』\n]+)』|"([^"“”\n]+)"', 'g') m) q
where q.phrase ~ '^[[:alnum:]·+—-]{2,12}$' and q.phrase ~ '[㐀-鿿]'
group by a.id, q.phrase;
