--liquibase formatted sql

--changeset recruitment:0292-description
-- What an activity is about and what is done at a post, in more words than the titles.
ALTER TABLE activity
    ADD COLUMN description_zh VARCHAR(2000) NULL,
    ADD COLUMN description_en VARCHAR(2000) NULL;
ALTER TABLE post
    ADD COLUMN description_zh VARCHAR(2000) NULL,
    ADD COLUMN description_en VARCHAR(2000) NULL;
