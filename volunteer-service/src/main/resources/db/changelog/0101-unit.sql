--liquibase formatted sql

--changeset volunteer:0101-unit
CREATE TABLE unit (
    code    VARCHAR(40)  NOT NULL,
    kind    VARCHAR(20)  NOT NULL,
    name_zh VARCHAR(80)  NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    active  BOOLEAN      NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0101-unit-placement
CREATE TABLE unit_placement (
    unit       VARCHAR(40) NOT NULL,
    tree       VARCHAR(16) NOT NULL,
    parent     VARCHAR(40) NULL,
    valid_from DATETIME(6) NOT NULL,
    valid_to   DATETIME(6) NULL,
    CONSTRAINT pk_unit_placement PRIMARY KEY (unit, tree, valid_from),
    CONSTRAINT fk_unit_placement_unit FOREIGN KEY (unit) REFERENCES unit (code),
    CONSTRAINT fk_unit_placement_parent FOREIGN KEY (parent) REFERENCES unit (code),
    CONSTRAINT ck_unit_placement_span CHECK (valid_to IS NULL OR valid_to > valid_from),
    INDEX ix_unit_placement_parent (tree, parent)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
