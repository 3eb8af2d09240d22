--liquibase formatted sql

--changeset roster:0336-supply-shortage
-- Shortages that were told; one that ended stays for its version.
CREATE TABLE supply_shortage (
    tree      VARCHAR(16) NOT NULL,
    unit      VARCHAR(64) NOT NULL,
    item      VARCHAR(24) NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    missing   BIGINT      NOT NULL,
    open      TINYINT     NOT NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT pk_supply_shortage PRIMARY KEY (tree, unit, item)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
