--liquibase formatted sql

--changeset recruitment:0206-post-admission
-- How people come to a post's seats where it is not first come, first served. A draft lays its posts out anew with the
-- same ids, so no key ties this to them. The seed is sealed; its hash is public from the start, itself after the draw.
CREATE TABLE post_admission (
    post        BINARY(16)   NOT NULL,
    mode        VARCHAR(16)  NOT NULL,
    admit_units TEXT         NOT NULL,
    draw_at     DATETIME(6)  NULL,
    lots_at     DATETIME(6)  NULL,
    drawn_at    DATETIME(6)  NULL,
    seed        VARCHAR(200) NULL,
    seed_hash   CHAR(64)     NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_post_admission PRIMARY KEY (post),
    CONSTRAINT ck_post_admission_mode CHECK (mode IN ('FIRST_COME', 'APPROVAL', 'LOTTERY')),
    CONSTRAINT ck_post_admission_draw
        CHECK ((mode = 'LOTTERY') = (draw_at IS NOT NULL) AND (draw_at IS NULL) = (seed IS NULL)),
    INDEX ix_post_admission_draw (drawn_at, draw_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0206-draw-entry
-- Who took part in a draw, in the order that the seed gives them.
CREATE TABLE draw_entry (
    shift      BINARY(16) NOT NULL,
    place      INT        NOT NULL,
    sign_up    BINARY(16) NOT NULL,
    settled    BOOLEAN    NOT NULL,
    CONSTRAINT pk_draw_entry PRIMARY KEY (shift, place),
    CONSTRAINT uq_draw_entry_sign_up UNIQUE (sign_up),
    CONSTRAINT fk_draw_entry_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    INDEX ix_draw_entry_settled (settled, shift, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0206-admission-decision
-- Why an application was admitted or not: by whom, or by which rule.
CREATE TABLE admission_decision (
    sign_up    BINARY(16)   NOT NULL,
    admitted   BOOLEAN      NOT NULL,
    rule       VARCHAR(120) NOT NULL,
    decided_by VARCHAR(64)  NOT NULL,
    decided_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_admission_decision PRIMARY KEY (sign_up),
    CONSTRAINT fk_admission_decision_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
