create table paragraph (
    article_id bigint not null references article on delete cascade,
    sequence   int    not null check (sequence >= 0),
    body_start int    not null check (body_start >= 0),
    body_end   int    not null,
    source     int[]  not null,
    primary key (article_id, sequence),
    check (body_end >= body_start)
);
comment on column paragraph.body_start is 'first UTF-16 code unit in article.body';
comment on column paragraph.source is 'start, end, start, end …: the UTF-16 ranges of the decoded page file that were joined';
