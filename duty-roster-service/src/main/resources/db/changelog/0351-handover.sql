--liquibase formatted sql

--changeset roster:0351-handover-post
-- What is counted, and the rule for relief that does not come, are replaced and read as a whole.
CREATE TABLE handover_post (
    id      BINARY(16)   NOT NULL,
    tree    VARCHAR(16)  NOT NULL,
    unit    VARCHAR(64)  NOT NULL,
    name_zh VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    items   MEDIUMTEXT   NOT NULL,
    rule    TEXT         NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT pk_handover_post PRIMARY KEY (id),
    CONSTRAINT uq_handover_post_name UNIQUE (tree, unit, name_zh)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-handover
-- Append-only, as its steps and matters are. Only an erasure changes a row.
CREATE TABLE handover (
    id         BINARY(16)  NOT NULL,
    post       BINARY(16)  NOT NULL,
    shift_end  DATETIME(6) NOT NULL,
    outgoing   VARCHAR(64) NOT NULL,
    incoming   VARCHAR(64) NOT NULL,
    log        TEXT        NOT NULL,
    counts     MEDIUMTEXT  NOT NULL,
    confirm_by DATETIME(6) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_handover PRIMARY KEY (id),
    CONSTRAINT uq_handover_shift UNIQUE (post, shift_end),
    CONSTRAINT fk_handover_post FOREIGN KEY (post) REFERENCES handover_post (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-handover-step
CREATE TABLE handover_step (
    handover BINARY(16)  NOT NULL,
    kind     VARCHAR(16) NOT NULL,
    person   VARCHAR(64) NOT NULL,
    note     TEXT        NULL,
    at       DATETIME(6) NOT NULL,
    CONSTRAINT pk_handover_step PRIMARY KEY (handover, kind),
    CONSTRAINT fk_handover_step_handover FOREIGN KEY (handover) REFERENCES handover (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-handover-matter
CREATE TABLE handover_matter (
    id        BINARY(16)   NOT NULL,
    post      BINARY(16)   NOT NULL,
    handover  BINARY(16)   NOT NULL,
    text      VARCHAR(500) NOT NULL,
    owner     VARCHAR(64)  NOT NULL,
    deadline  DATETIME(6)  NOT NULL,
    opened_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_handover_matter PRIMARY KEY (id),
    CONSTRAINT fk_handover_matter_handover FOREIGN KEY (handover) REFERENCES handover (id),
    INDEX ix_handover_matter_post (post, deadline)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-handover-matter-closing
CREATE TABLE handover_matter_closing (
    matter    BINARY(16)   NOT NULL,
    closed_by VARCHAR(64)  NOT NULL,
    outcome   VARCHAR(500) NOT NULL,
    closed_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_handover_matter_closing PRIMARY KEY (matter),
    CONSTRAINT fk_handover_matter_closing FOREIGN KEY (matter) REFERENCES handover_matter (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-relief-wait
-- Append-only, as its steps are. The rule is the post's at the time of the call.
CREATE TABLE relief_wait (
    id          BINARY(16)  NOT NULL,
    post        BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    shift_end   DATETIME(6) NOT NULL,
    rule        TEXT        NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_relief_wait PRIMARY KEY (id),
    CONSTRAINT uq_relief_wait_person UNIQUE (post, person, shift_end),
    CONSTRAINT fk_relief_wait_post FOREIGN KEY (post) REFERENCES handover_post (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-relief-step
CREATE TABLE relief_step (
    wait    BINARY(16)  NOT NULL,
    kind    VARCHAR(16) NOT NULL,
    people  TEXT        NOT NULL,
    minutes INT         NULL,
    at      DATETIME(6) NOT NULL,
    CONSTRAINT pk_relief_step PRIMARY KEY (wait, kind),
    CONSTRAINT fk_relief_step_wait FOREIGN KEY (wait) REFERENCES relief_wait (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0351-handover-due
CREATE TABLE handover_due (
    subject BINARY(16)  NOT NULL,
    kind    VARCHAR(24) NOT NULL,
    due_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_handover_due PRIMARY KEY (subject, kind),
    INDEX ix_handover_due_at (due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
