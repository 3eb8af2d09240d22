--liquibase formatted sql

--changeset roster:0331-hardship-desk
-- Who decides the hardship applications of a unit and of those below it, and which source pays.
CREATE TABLE hardship_desk (
    tree    VARCHAR(16) NOT NULL,
    unit    VARCHAR(64) NOT NULL,
    source  BINARY(16)  NOT NULL,
    version BIGINT      NOT NULL,
    CONSTRAINT pk_hardship_desk PRIMARY KEY (tree, unit),
    CONSTRAINT fk_hardship_desk_source FOREIGN KEY (source) REFERENCES fund_source (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0331-hardship-desk-approver
CREATE TABLE hardship_desk_approver (
    tree     VARCHAR(16) NOT NULL,
    unit     VARCHAR(64) NOT NULL,
    place    INT         NOT NULL,
    approver VARCHAR(64) NOT NULL,
    CONSTRAINT pk_hardship_desk_approver PRIMARY KEY (tree, unit, place),
    CONSTRAINT fk_hardship_desk_approver_desk FOREIGN KEY (tree, unit) REFERENCES hardship_desk (tree, unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0331-hardship-grant
-- Of the desk's unit and source as they were when the person applied; round 2 is the appeal.
CREATE TABLE hardship_grant (
    id          BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    tree        VARCHAR(16) NOT NULL,
    unit        VARCHAR(64) NOT NULL,
    source      BINARY(16)  NOT NULL,
    state       VARCHAR(16) NOT NULL,
    round       INT         NOT NULL,
    asked_fen   BIGINT      NOT NULL,
    granted_fen BIGINT      NULL,
    approver_1  VARCHAR(64) NOT NULL,
    approver_2  VARCHAR(64) NOT NULL,
    receipt     VARCHAR(64) NULL,
    applied_at  DATETIME(6) NOT NULL,
    decided_at  DATETIME(6) NULL,
    paid_at     DATETIME(6) NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_hardship_grant PRIMARY KEY (id),
    CONSTRAINT fk_hardship_grant_source FOREIGN KEY (source) REFERENCES fund_source (id),
    CONSTRAINT ck_hardship_grant_approvers CHECK (approver_1 <> approver_2),
    CONSTRAINT ck_hardship_grant_fen CHECK (asked_fen > 0),
    INDEX ix_hardship_grant_person (person, id),
    INDEX ix_hardship_grant_approver_1 (approver_1, id),
    INDEX ix_hardship_grant_approver_2 (approver_2, id),
    INDEX ix_hardship_grant_source (source, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0331-hardship-decision
-- The reason is sealed; nothing granted is a refusal.
CREATE TABLE hardship_decision (
    id         BINARY(16)    NOT NULL,
    hardship   BINARY(16)    NOT NULL,
    round      INT           NOT NULL,
    approver   VARCHAR(64)   NOT NULL,
    fen        BIGINT        NOT NULL,
    reason     VARCHAR(3000) NOT NULL,
    decided_at DATETIME(6)   NOT NULL,
    CONSTRAINT pk_hardship_decision PRIMARY KEY (id),
    CONSTRAINT uq_hardship_decision_approver UNIQUE (hardship, round, approver),
    CONSTRAINT fk_hardship_decision_grant FOREIGN KEY (hardship) REFERENCES hardship_grant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0331-hardship-proof
-- Sealed, and here only while a decision is open.
CREATE TABLE hardship_proof (
    hardship BINARY(16) NOT NULL,
    sealed   MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_hardship_proof PRIMARY KEY (hardship),
    CONSTRAINT fk_hardship_proof_grant FOREIGN KEY (hardship) REFERENCES hardship_grant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
