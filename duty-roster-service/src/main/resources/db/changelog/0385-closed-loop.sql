--liquibase formatted sql

--changeset roster:0385-loop-policy
CREATE TABLE loop_policy (
    id         BINARY(16)   NOT NULL,
    tree       VARCHAR(16)  NOT NULL,
    unit       VARCHAR(64)  NOT NULL,
    emergency  VARCHAR(64)  NULL,
    name_zh    VARCHAR(120) NOT NULL,
    name_en    VARCHAR(120) NOT NULL,
    created_by VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_loop_policy PRIMARY KEY (id),
    INDEX ix_loop_policy_unit (unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-policy-version
-- A draft becomes a version in force from a day on and never changes after that.
CREATE TABLE loop_policy_version (
    policy         BINARY(16)    NOT NULL,
    number         INT           NOT NULL,
    state          VARCHAR(16)   NOT NULL,
    loop_days      INT           NOT NULL,
    isolation_days INT           NOT NULL,
    watch_days     INT           NOT NULL,
    rest_days      INT           NOT NULL,
    tests          TEXT          NOT NULL,
    source_title   VARCHAR(200)  NOT NULL,
    source_link    VARCHAR(500)  NULL,
    source_quote   VARCHAR(2000) NOT NULL,
    valid_from     DATE          NULL,
    drafted_by     VARCHAR(64)   NOT NULL,
    drafted_at     DATETIME(6)   NOT NULL,
    published_by   VARCHAR(64)   NULL,
    published_at   DATETIME(6)   NULL,
    version        BIGINT        NOT NULL,
    CONSTRAINT pk_loop_policy_version PRIMARY KEY (policy, number),
    CONSTRAINT fk_loop_policy_version_policy FOREIGN KEY (policy) REFERENCES loop_policy (id),
    CONSTRAINT ck_loop_policy_version_days
        CHECK (loop_days >= 1 AND isolation_days >= 0 AND watch_days >= 0 AND rest_days >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-closed-loop
CREATE TABLE closed_loop (
    id            BINARY(16)   NOT NULL,
    tree          VARCHAR(16)  NOT NULL,
    unit          VARCHAR(64)  NOT NULL,
    emergency     VARCHAR(64)  NULL,
    policy        BINARY(16)   NOT NULL,
    name_zh       VARCHAR(120) NOT NULL,
    name_en       VARCHAR(120) NOT NULL,
    overlap_days  INT          NOT NULL,
    at_once       INT          NOT NULL,
    mixed_shifts  INT          NOT NULL,
    buildings     TEXT         NOT NULL,
    posts         TEXT         NOT NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_closed_loop PRIMARY KEY (id),
    CONSTRAINT fk_closed_loop_policy FOREIGN KEY (policy) REFERENCES loop_policy (id),
    CONSTRAINT ck_closed_loop_overlap CHECK (overlap_days BETWEEN 0 AND 1 AND at_once >= 1),
    INDEX ix_closed_loop_unit (unit)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-cohort
CREATE TABLE loop_cohort (
    id           BINARY(16)   NOT NULL,
    closed_loop  BINARY(16)   NOT NULL,
    name         VARCHAR(120) NOT NULL,
    dissolved_at DATETIME(6)  NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_loop_cohort PRIMARY KEY (id),
    CONSTRAINT fk_loop_cohort_loop FOREIGN KEY (closed_loop) REFERENCES closed_loop (id),
    INDEX ix_loop_cohort_loop (closed_loop, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-member
-- A person is of one cohort at a time, in whatever loop.
CREATE TABLE loop_member (
    person VARCHAR(64) NOT NULL,
    cohort BINARY(16)  NOT NULL,
    post   VARCHAR(64) NOT NULL,
    CONSTRAINT pk_loop_member PRIMARY KEY (person),
    CONSTRAINT fk_loop_member_cohort FOREIGN KEY (cohort) REFERENCES loop_cohort (id),
    INDEX ix_loop_member_cohort (cohort)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-cycle
-- One passage of a cohort; its people's own days are in loop_stay.
CREATE TABLE loop_cycle (
    id             BINARY(16)  NOT NULL,
    closed_loop    BINARY(16)  NOT NULL,
    cohort         BINARY(16)  NOT NULL,
    policy_number  INT         NOT NULL,
    first_day      DATE        NOT NULL,
    loop_last      DATE        NOT NULL,
    isolation_last DATE        NOT NULL,
    watch_last     DATE        NOT NULL,
    rest_last      DATE        NOT NULL,
    tests          TEXT        NOT NULL,
    living         VARCHAR(64) NOT NULL,
    isolating      VARCHAR(64) NULL,
    withdrawn_at   DATETIME(6) NULL,
    planned_by     VARCHAR(64) NOT NULL,
    planned_at     DATETIME(6) NOT NULL,
    version        BIGINT      NOT NULL,
    CONSTRAINT pk_loop_cycle PRIMARY KEY (id),
    CONSTRAINT fk_loop_cycle_loop FOREIGN KEY (closed_loop) REFERENCES closed_loop (id),
    CONSTRAINT fk_loop_cycle_cohort FOREIGN KEY (cohort) REFERENCES loop_cohort (id),
    CONSTRAINT ck_loop_cycle_days CHECK (first_day <= loop_last AND loop_last <= isolation_last
        AND isolation_last <= watch_last AND watch_last <= rest_last),
    INDEX ix_loop_cycle_loop (closed_loop, rest_last)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-stay
CREATE TABLE loop_stay (
    id             BINARY(16)  NOT NULL,
    cycle          BINARY(16)  NOT NULL,
    closed_loop    BINARY(16)  NOT NULL,
    cohort         BINARY(16)  NOT NULL,
    person         VARCHAR(64) NOT NULL,
    post           VARCHAR(64) NOT NULL,
    first_day      DATE        NOT NULL,
    loop_last      DATE        NOT NULL,
    isolation_last DATE        NOT NULL,
    watch_last     DATE        NOT NULL,
    rest_last      DATE        NOT NULL,
    tests          TEXT        NOT NULL,
    living         VARCHAR(64) NOT NULL,
    isolating      VARCHAR(64) NULL,
    entered_at     DATETIME(6) NULL,
    left_reason    VARCHAR(24) NULL,
    out_at         DATETIME(6) NULL,
    version        BIGINT      NOT NULL,
    CONSTRAINT pk_loop_stay PRIMARY KEY (id),
    CONSTRAINT fk_loop_stay_cycle FOREIGN KEY (cycle) REFERENCES loop_cycle (id),
    CONSTRAINT ck_loop_stay_days CHECK (first_day <= loop_last AND loop_last <= isolation_last
        AND isolation_last <= watch_last AND watch_last <= rest_last),
    INDEX ix_loop_stay_cycle (cycle, id),
    INDEX ix_loop_stay_person (person, rest_last),
    INDEX ix_loop_stay_loop (closed_loop, rest_last)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0385-loop-stay-change
-- What each change made of a stay; rows are only added.
CREATE TABLE loop_stay_change (
    stay           BINARY(16)  NOT NULL,
    number         BIGINT      NOT NULL,
    kind           VARCHAR(16) NOT NULL,
    first_day      DATE        NOT NULL,
    loop_last      DATE        NOT NULL,
    isolation_last DATE        NOT NULL,
    watch_last     DATE        NOT NULL,
    rest_last      DATE        NOT NULL,
    tests          TEXT        NOT NULL,
    living         VARCHAR(64) NOT NULL,
    isolating      VARCHAR(64) NULL,
    changed_by     VARCHAR(64) NOT NULL,
    changed_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_loop_stay_change PRIMARY KEY (stay, number),
    CONSTRAINT fk_loop_stay_change_stay FOREIGN KEY (stay) REFERENCES loop_stay (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
