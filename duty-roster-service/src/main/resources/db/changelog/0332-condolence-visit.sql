--liquibase formatted sql

--changeset roster:0332-condolence-visit
-- To a unit, a group or a person who agreed; why has no column.
CREATE TABLE condolence_visit (
    id         BINARY(16)   NOT NULL,
    source     BINARY(16)   NOT NULL,
    tree       VARCHAR(16)  NOT NULL,
    unit       VARCHAR(64)  NOT NULL,
    whom       VARCHAR(16)  NOT NULL,
    recipient  VARCHAR(100) NOT NULL,
    day        DATE         NOT NULL,
    fen        BIGINT       NOT NULL,
    state      VARCHAR(16)  NOT NULL,
    planned_by VARCHAR(64)  NOT NULL,
    planned_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_condolence_visit PRIMARY KEY (id),
    CONSTRAINT fk_condolence_visit_source FOREIGN KEY (source) REFERENCES fund_source (id),
    CONSTRAINT ck_condolence_visit_fen CHECK (fen > 0),
    INDEX ix_condolence_visit_unit (tree, unit, id),
    INDEX ix_condolence_visit_recipient (recipient, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
