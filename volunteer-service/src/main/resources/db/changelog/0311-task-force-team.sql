--liquibase formatted sql

--changeset team:0311-task-force-team
-- A task-force team of a unit for an emergency: one task, one site, one term. Its row is the lock of its membership.
CREATE TABLE task_force_team (
    id            BINARY(16)    NOT NULL,
    emergency     BINARY(16)    NOT NULL,
    tree          VARCHAR(16)   NOT NULL,
    unit          VARCHAR(64)   NOT NULL,
    name_zh       VARCHAR(120)  NOT NULL,
    name_en       VARCHAR(120)  NOT NULL,
    task          VARCHAR(1000) NOT NULL,
    site          VARCHAR(120)  NOT NULL,
    qualification VARCHAR(64)   NULL,
    starts_at     DATETIME(6)   NOT NULL,
    ends_at       DATETIME(6)   NOT NULL,
    state         VARCHAR(16)   NOT NULL,
    by_members    BOOLEAN       NOT NULL,
    summary       VARCHAR(4000) NULL,
    made_by       VARCHAR(64)   NOT NULL,
    made_at       DATETIME(6)   NOT NULL,
    dissolved_at  DATETIME(6)   NULL,
    version       BIGINT        NOT NULL,
    CONSTRAINT pk_task_force_team PRIMARY KEY (id),
    CONSTRAINT ck_task_force_team_state CHECK (state IN ('FORMING', 'ACTIVE', 'DISSOLVED')),
    CONSTRAINT ck_task_force_team_term CHECK (starts_at < ends_at),
    CONSTRAINT ck_task_force_team_dissolved
        CHECK ((state = 'DISSOLVED') = (summary IS NOT NULL) AND (summary IS NULL) = (dissolved_at IS NULL)),
    INDEX ix_task_force_team_unit (tree, unit, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset team:0311-team-sign-up
-- What a leader wished for the team at once; the sign-ups that came of it go their own ways afterwards.
CREATE TABLE team_sign_up (
    id           BINARY(16)  NOT NULL,
    team         BINARY(16)  NOT NULL,
    shift        BINARY(16)  NOT NULL,
    mode         VARCHAR(16) NOT NULL,
    made_by      VARCHAR(64) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_team_sign_up PRIMARY KEY (id),
    CONSTRAINT fk_team_sign_up_team FOREIGN KEY (team) REFERENCES task_force_team (id),
    CONSTRAINT ck_team_sign_up_mode CHECK (mode IN ('ALL_OR_NOTHING', 'PARTLY')),
    INDEX ix_team_sign_up_team (team, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset team:0311-team-sign-up-member
CREATE TABLE team_sign_up_member (
    team_sign_up BINARY(16) NOT NULL,
    ordinal      INT        NOT NULL,
    sign_up      BINARY(16) NOT NULL,
    CONSTRAINT pk_team_sign_up_member PRIMARY KEY (team_sign_up, ordinal),
    CONSTRAINT fk_team_sign_up_member_whole FOREIGN KEY (team_sign_up) REFERENCES team_sign_up (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
