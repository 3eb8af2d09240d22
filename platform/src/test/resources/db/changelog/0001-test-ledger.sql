--liquibase formatted sql

--changeset test:0001-test-ledger
CREATE TABLE test_ledger (
    id VARCHAR(80) NOT NULL,
    version BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    effects INT NOT NULL,
    CONSTRAINT pk_test_ledger PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
