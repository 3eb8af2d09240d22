--liquibase formatted sql

--changeset team:0310-enlistment
-- Who was asked into a task-force team or a temporary branch, and who agreed. A declined one is told to its person alone;
-- to everybody else it looks like one that is still open.
CREATE TABLE enlistment (
    matter     BINARY(16)  NOT NULL,
    person     VARCHAR(64) NOT NULL,
    kind       VARCHAR(16) NOT NULL,
    role       VARCHAR(16) NOT NULL,
    state      VARCHAR(16) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT pk_enlistment PRIMARY KEY (matter, person),
    CONSTRAINT ck_enlistment_kind CHECK (kind IN ('TEAM', 'BRANCH')),
    CONSTRAINT ck_enlistment_role CHECK (role IN ('LEADER', 'DEPUTY', 'MEMBER', 'ATTACHED')),
    CONSTRAINT ck_enlistment_state CHECK (state IN ('ASKED', 'DECLINED', 'AGREED', 'LEFT')),
    INDEX ix_enlistment_person (person, kind, matter)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset team:0310-matter-step
-- What happened to a team or a branch, step by step; nobody's declining is a step.
CREATE TABLE matter_step (
    id     BINARY(16)  NOT NULL,
    matter BINARY(16)  NOT NULL,
    step   VARCHAR(24) NOT NULL,
    person VARCHAR(64) NULL,
    role   VARCHAR(16) NULL,
    actor  VARCHAR(64) NOT NULL,
    at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_matter_step PRIMARY KEY (id),
    INDEX ix_matter_step_matter (matter, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
