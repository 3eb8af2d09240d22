--liquibase formatted sql

--changeset assessment:0401-fact
-- One row an event, never changed. Generation 0 is fed by the live consumers, any other by one replay.
CREATE TABLE fact (
    generation  INT          NOT NULL,
    event_id    BINARY(16)   NOT NULL,
    topic       VARCHAR(80)  NOT NULL,
    part        INT          NOT NULL,
    place       BIGINT       NOT NULL,
    kind        VARCHAR(24)  NOT NULL,
    emergency   VARCHAR(64)  NOT NULL,
    tree        VARCHAR(16)  NOT NULL,
    unit        VARCHAR(64)  NOT NULL,
    subject     VARCHAR(120) NOT NULL,
    version     BIGINT       NOT NULL,
    occurred_at DATETIME(6)  NOT NULL,
    figures     TEXT         NOT NULL,
    CONSTRAINT pk_fact PRIMARY KEY (generation, event_id),
    INDEX ix_fact_subject (generation, emergency, tree, unit, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset assessment:0401-replay-generation
CREATE TABLE replay_generation (
    generation INT         NOT NULL AUTO_INCREMENT,
    job        BINARY(16)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_replay_generation PRIMARY KEY (generation),
    CONSTRAINT uq_replay_generation_job UNIQUE (job)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
