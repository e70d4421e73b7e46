create table slug_redirect (
    kind       text not null check (kind in ('ARTICLE', 'PERSON', 'MEETING', 'SERIES')),
    old_slug   text not null,
    article_id bigint references article on delete cascade,
    person_id  bigint references person on delete cascade,
    meeting_id bigint references meeting on delete cascade,
    series_id  bigint references meeting_series on delete cascade,
    primary key (kind, old_slug),
    check ((kind = 'ARTICLE') = (article_id is not null)),
    check ((kind = 'PERSON') = (person_id is not null)),
    check ((kind = 'MEETING') = (meeting_id is not null)),
    check ((kind = 'SERIES') = (series_id is not null))
);
comment on table slug_redirect is 'addresses that were given out once and now lead elsewhere';
