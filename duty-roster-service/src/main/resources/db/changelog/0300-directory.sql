--liquibase formatted sql

--changeset roster:0300-person
CREATE TABLE person (
    number       VARCHAR(64)  NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    active       BOOLEAN      NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0300-membership
CREATE TABLE membership (
    tree   VARCHAR(16) NOT NULL,
    unit   VARCHAR(64) NOT NULL,
    person VARCHAR(64) NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (tree, unit, person),
    CONSTRAINT fk_membership_person FOREIGN KEY (person) REFERENCES person (number),
    INDEX ix_membership_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0300-unit
CREATE TABLE unit (
    code    VARCHAR(64)  NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    active  BOOLEAN      NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0300-emergency
CREATE TABLE emergency (
    id      VARCHAR(64) NOT NULL,
    open    BOOLEAN     NOT NULL,
    version BIGINT      NOT NULL,
    CONSTRAINT pk_emergency PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
