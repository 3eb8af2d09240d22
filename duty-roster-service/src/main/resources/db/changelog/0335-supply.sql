--liquibase formatted sql

--changeset roster:0335-supply-norm
-- What one person on each shift of a period gets, as one document.
CREATE TABLE supply_norm (
    period  BINARY(16) NOT NULL,
    norms   MEDIUMTEXT NOT NULL,
    version BIGINT     NOT NULL,
    CONSTRAINT pk_supply_norm PRIMARY KEY (period),
    CONSTRAINT fk_supply_norm_period FOREIGN KEY (period) REFERENCES planning_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0335-supply-stock
CREATE TABLE supply_stock (
    tree     VARCHAR(16) NOT NULL,
    unit     VARCHAR(64) NOT NULL,
    item     VARCHAR(24) NOT NULL,
    quantity BIGINT      NOT NULL,
    CONSTRAINT pk_supply_stock PRIMARY KEY (tree, unit, item),
    CONSTRAINT ck_supply_stock_quantity CHECK (quantity >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0335-supply-move
-- Append-only: what came in, what was issued; an issue is negative.
CREATE TABLE supply_move (
    id       BINARY(16)   NOT NULL,
    tree     VARCHAR(16)  NOT NULL,
    unit     VARCHAR(64)  NOT NULL,
    item     VARCHAR(24)  NOT NULL,
    kind     VARCHAR(16)  NOT NULL,
    quantity BIGINT       NOT NULL,
    memo     VARCHAR(200) NOT NULL,
    moved_by VARCHAR(64)  NOT NULL,
    moved_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_supply_move PRIMARY KEY (id),
    INDEX ix_supply_move_unit (tree, unit, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
