--liquibase formatted sql

--changeset roster:0410-duty-leave
-- Who asked which unit for leave on which days. Why is not asked, so that it cannot be told.
CREATE TABLE duty_leave (
    id           BINARY(16)  NOT NULL,
    person       VARCHAR(64) NOT NULL,
    tree         VARCHAR(16) NOT NULL,
    unit         VARCHAR(64) NOT NULL,
    first_day    DATE        NOT NULL,
    last_day     DATE        NOT NULL,
    state        VARCHAR(16) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    decided_by   VARCHAR(64) NULL,
    decided_at   DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_duty_leave PRIMARY KEY (id),
    CONSTRAINT ck_duty_leave_days CHECK (first_day <= last_day),
    INDEX ix_duty_leave_person (person, id),
    INDEX ix_duty_leave_unit (tree, unit, state, id),
    INDEX ix_duty_leave_days (state, last_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
