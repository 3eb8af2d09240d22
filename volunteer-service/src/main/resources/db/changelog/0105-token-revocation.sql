--liquibase formatted sql

--changeset volunteer:0105-token-revocation
CREATE TABLE token_revocation (
    subject    VARCHAR(64)  NOT NULL,
    not_before DATETIME(6)  NOT NULL,
    reason     VARCHAR(200) NULL,
    revoked_by VARCHAR(40)  NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_token_revocation PRIMARY KEY (subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
