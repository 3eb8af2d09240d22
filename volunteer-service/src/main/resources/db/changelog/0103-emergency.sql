--liquibase formatted sql

--changeset volunteer:0103-emergency
CREATE TABLE emergency (
    id        BINARY(16)   NOT NULL,
    name_zh   VARCHAR(80)  NOT NULL,
    name_en   VARCHAR(120) NOT NULL,
    level     VARCHAR(4)   NOT NULL,
    t0        DATETIME(6)  NOT NULL,
    drill     BOOLEAN      NOT NULL,
    state     VARCHAR(8)   NOT NULL,
    opened_at DATETIME(6)  NOT NULL,
    closed_at DATETIME(6)  NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT pk_emergency PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0103-emergency-campus
CREATE TABLE emergency_campus (
    emergency BINARY(16)  NOT NULL,
    campus    VARCHAR(40) NOT NULL,
    CONSTRAINT pk_emergency_campus PRIMARY KEY (emergency, campus),
    CONSTRAINT fk_emergency_campus_emergency FOREIGN KEY (emergency) REFERENCES emergency (id),
    CONSTRAINT fk_emergency_campus_unit FOREIGN KEY (campus) REFERENCES unit (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
