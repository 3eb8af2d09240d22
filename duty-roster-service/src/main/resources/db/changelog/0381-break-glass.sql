--liquibase formatted sql

--changeset roster:0381-break-glass
-- Who lifted a period's freeze or review for one change, out of which operational reason. Never a reason of health.
CREATE TABLE roster_break_glass (
    id        BINARY(16)   NOT NULL,
    period    BINARY(16)   NOT NULL,
    reason    VARCHAR(32)  NOT NULL,
    word      VARCHAR(200) NOT NULL,
    person    VARCHAR(64)  NOT NULL,
    approver  VARCHAR(64)  NULL,
    broken_at DATETIME(6)  NOT NULL,
    ends_at   DATETIME(6)  NOT NULL,
    used_at   DATETIME(6)  NULL,
    used_for  BINARY(16)   NULL,
    CONSTRAINT pk_roster_break_glass PRIMARY KEY (id),
    CONSTRAINT fk_roster_break_glass_period FOREIGN KEY (period) REFERENCES planning_period (id),
    INDEX ix_roster_break_glass_period (period, id),
    INDEX ix_roster_break_glass_person (person),
    INDEX ix_roster_break_glass_approver (approver)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
