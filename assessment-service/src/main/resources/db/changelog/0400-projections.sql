--liquibase formatted sql

--changeset assessment:0400-unit
CREATE TABLE unit (
    code    VARCHAR(64)  NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset assessment:0400-emergency
CREATE TABLE emergency (
    id        VARCHAR(64)  NOT NULL,
    name_zh   VARCHAR(200) NOT NULL,
    name_en   VARCHAR(200) NOT NULL,
    drill     BOOLEAN      NOT NULL,
    t0        DATETIME(6)  NOT NULL,
    closed_at DATETIME(6)  NULL,
    version   BIGINT       NOT NULL,
    CONSTRAINT pk_emergency PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
