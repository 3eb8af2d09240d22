--liquibase formatted sql

--changeset roster:0320-holiday-year
-- What was uploaded beside the years that come with the service; the highest version of a year is in force.
CREATE TABLE holiday_year (
    id          BINARY(16)  NOT NULL,
    year        INT         NOT NULL,
    version     INT         NOT NULL,
    document    MEDIUMTEXT  NOT NULL,
    uploaded_by VARCHAR(64) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_holiday_year PRIMARY KEY (id),
    CONSTRAINT uq_holiday_year_version UNIQUE (year, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0320-holiday-year-head
-- The row that two uploads of a year meet in.
CREATE TABLE holiday_year_head (
    year    INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_holiday_year_head PRIMARY KEY (year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0320-calendar-layer
CREATE TABLE calendar_layer (
    id            BINARY(16)   NOT NULL,
    tree          VARCHAR(16)  NOT NULL,
    node          VARCHAR(64)  NOT NULL,
    kind          VARCHAR(24)  NOT NULL,
    first_day     DATE         NOT NULL,
    last_day      DATE         NOT NULL,
    reason        VARCHAR(200) NOT NULL,
    declared_by   VARCHAR(64)  NOT NULL,
    declared_at   DATETIME(6)  NOT NULL,
    revoked_by    VARCHAR(64)  NULL,
    revoked_at    DATETIME(6)  NULL,
    revoke_reason VARCHAR(200) NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT pk_calendar_layer PRIMARY KEY (id),
    CONSTRAINT ck_calendar_layer_days CHECK (first_day <= last_day),
    INDEX ix_calendar_layer_days (last_day, first_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0320-calendar-setting
CREATE TABLE calendar_setting (
    tree        VARCHAR(16) NOT NULL,
    node        VARCHAR(64) NOT NULL,
    campus      VARCHAR(64) NULL,
    rest_months INT         NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_calendar_setting PRIMARY KEY (tree, node),
    CONSTRAINT ck_calendar_setting_months CHECK (rest_months BETWEEN 1 AND 60)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
