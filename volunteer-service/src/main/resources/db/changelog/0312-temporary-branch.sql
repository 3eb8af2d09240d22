--liquibase formatted sql

--changeset team:0312-temporary-branch
-- Approved by a unit of the party tree for a task at a site. It admits nobody: people stay members where they are and
-- are attached here (table enlistment) until it ends.
CREATE TABLE temporary_branch (
    id              BINARY(16)    NOT NULL,
    emergency       BINARY(16)    NOT NULL,
    superior        VARCHAR(64)   NOT NULL,
    name_zh         VARCHAR(120)  NOT NULL,
    name_en         VARCHAR(120)  NOT NULL,
    task            VARCHAR(1000) NOT NULL,
    site            VARCHAR(120)  NOT NULL,
    team            BINARY(16)    NULL,
    document_number VARCHAR(60)   NOT NULL,
    approved_by     VARCHAR(64)   NOT NULL,
    approved_at     DATETIME(6)   NOT NULL,
    secretary       VARCHAR(64)   NOT NULL,
    starts_at       DATETIME(6)   NOT NULL,
    ends_at         DATETIME(6)   NOT NULL,
    ended_at        DATETIME(6)   NULL,
    end_reason      VARCHAR(16)   NULL,
    version         BIGINT        NOT NULL,
    CONSTRAINT pk_temporary_branch PRIMARY KEY (id),
    CONSTRAINT uq_temporary_branch_document UNIQUE (superior, document_number),
    CONSTRAINT fk_temporary_branch_team FOREIGN KEY (team) REFERENCES task_force_team (id),
    CONSTRAINT ck_temporary_branch_term CHECK (starts_at < ends_at),
    CONSTRAINT ck_temporary_branch_end CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CONSTRAINT ck_temporary_branch_reason CHECK (end_reason IN ('TERM', 'TEAM', 'EMERGENCY', 'SUPERIOR')),
    INDEX ix_temporary_branch_ended (ended_at, ends_at),
    INDEX ix_temporary_branch_secretary (secretary, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
