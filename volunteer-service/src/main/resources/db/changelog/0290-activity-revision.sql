--liquibase formatted sql

--changeset recruitment:0290-activity-revision
-- Every text of an activity that was open to everybody: number 1 as it was published, one more with each change of it.
-- An activity that was published before there were revisions has its first one written with its first change.
ALTER TABLE activity ADD COLUMN revision INT NOT NULL DEFAULT 0;

CREATE TABLE activity_revision (
    activity BINARY(16)   NOT NULL,
    number   INT          NOT NULL,
    made_by  VARCHAR(64)  NOT NULL,
    made_at  DATETIME(6)  NOT NULL,
    reason   VARCHAR(500) NULL,
    material BOOLEAN      NOT NULL,
    plan     MEDIUMTEXT   NOT NULL,
    changes  MEDIUMTEXT   NOT NULL,
    CONSTRAINT pk_activity_revision PRIMARY KEY (activity, number),
    CONSTRAINT fk_activity_revision_activity FOREIGN KEY (activity) REFERENCES activity (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0290-post-risk
-- What a post asks people to face beyond its category: another level, and in words.
ALTER TABLE post
    ADD COLUMN risk_level VARCHAR(16) NULL,
    ADD COLUMN risk_zh VARCHAR(500) NULL,
    ADD COLUMN risk_en VARCHAR(500) NULL,
    ADD CONSTRAINT ck_post_risk_level CHECK (risk_level IN ('LOW', 'RAISED', 'HIGH'));

--changeset recruitment:0290-shift-edition
-- How often the time, place or risk of a shift was told anew: who signs up does so for what they have read.
ALTER TABLE shift_seats ADD COLUMN edition BIGINT NOT NULL DEFAULT 0;
