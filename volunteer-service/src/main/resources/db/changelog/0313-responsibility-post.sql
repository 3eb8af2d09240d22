--liquibase formatted sql

--changeset team:0313-responsibility-post
-- Who answers for a place and a duty, from when to when; what of the person is shown to everybody is the person's word.
-- The token of the public page stands only while the person agrees: found by its hash, sealed to be printed again.
CREATE TABLE responsibility_post (
    id           BINARY(16)   NOT NULL,
    emergency    BINARY(16)   NOT NULL,
    tree         VARCHAR(16)  NOT NULL,
    unit         VARCHAR(64)  NOT NULL,
    place        VARCHAR(120) NOT NULL,
    duty_zh      VARCHAR(120) NOT NULL,
    duty_en      VARCHAR(120) NOT NULL,
    phone        VARCHAR(32)  NULL,
    person       VARCHAR(64)  NOT NULL,
    starts_at    DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    shown_name   VARCHAR(16)  NULL,
    shows_unit   BOOLEAN      NOT NULL,
    shows_phone  BOOLEAN      NOT NULL,
    token_hash   BINARY(32)   NULL,
    sealed_token VARCHAR(255) NULL,
    agreed_at    DATETIME(6)  NULL,
    ended_at     DATETIME(6)  NULL,
    made_by      VARCHAR(64)  NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_responsibility_post PRIMARY KEY (id),
    CONSTRAINT uq_responsibility_post_token UNIQUE (token_hash),
    CONSTRAINT ck_responsibility_post_term CHECK (starts_at < ends_at),
    CONSTRAINT ck_responsibility_post_state CHECK (state IN ('ASKED', 'DECLINED', 'AGREED', 'ENDED')),
    CONSTRAINT ck_responsibility_post_shown
        CHECK ((state = 'AGREED') = (token_hash IS NOT NULL) AND (token_hash IS NULL) = (shown_name IS NULL)
            AND (token_hash IS NULL) = (sealed_token IS NULL)),
    INDEX ix_responsibility_post_unit (tree, unit, id),
    INDEX ix_responsibility_post_person (person, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
