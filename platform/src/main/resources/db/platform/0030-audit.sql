--liquibase formatted sql

--changeset platform:0030-audit-entry
CREATE TABLE audit_entry (
    id           BINARY(16)  NOT NULL,
    at           DATETIME(6) NOT NULL,
    actor        VARCHAR(64) NOT NULL,
    action       VARCHAR(64) NOT NULL,
    subject_type VARCHAR(48) NOT NULL,
    subject      VARCHAR(80) NOT NULL,
    node         VARCHAR(64) NULL,
    request      VARCHAR(64) NOT NULL,
    facts        TEXT        NOT NULL,
    seal         BIGINT      NULL,
    hash         BINARY(32)  NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (id),
    CONSTRAINT uq_audit_entry_seal UNIQUE (seal),
    INDEX ix_audit_entry_subject (subject, id),
    INDEX ix_audit_entry_actor (actor, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset platform:0030-audit-head
CREATE TABLE audit_head (
    id   TINYINT    NOT NULL,
    seal BIGINT     NOT NULL,
    hash BINARY(32) NOT NULL,
    mac  BINARY(32) NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (id),
    CONSTRAINT ck_audit_head_single CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO audit_head (id, seal, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
