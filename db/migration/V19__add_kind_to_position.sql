alter table position
    add column kind text not null default 'HELD'
        check (kind in ('HELD', 'ELECTED', 'APPOINTED', 'PROPOSED', 'REMOVED', 'RESIGNED', 'FORMER'));
alter table position drop constraint position_article_id_person_id_title_key;
alter table position add unique (article_id, person_id, title, kind);
comment on column position.kind is 'whether the article gives the post as held, or as one that the person takes, leaves or left';
