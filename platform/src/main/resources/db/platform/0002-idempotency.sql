--liquibase formatted sql

--changeset platform:0002-idempotency
CREATE TABLE idempotency (
    person       VARCHAR(64)    NOT NULL,
    idem_key     VARCHAR(80)    NOT NULL,
    request_hash BINARY(32)     NOT NULL,
    answer       MEDIUMTEXT     NULL,
    expires_at   DATETIME(6)    NOT NULL,
    CONSTRAINT pk_idempotency PRIMARY KEY (person, idem_key),
    INDEX ix_idempotency_expires (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
