--liquibase formatted sql

--changeset certificate:0271-signing-key
-- The keys that certificates are signed with: the private half sealed, the public half in an X.509 certificate. At most
-- one is current; retired ones stay, because what they signed is still held against them.
CREATE TABLE signing_key (
    id             VARCHAR(43)  NOT NULL,
    sealed_private BLOB         NOT NULL,
    certificate    BLOB         NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    retired_at     DATETIME(6)  NULL,
    current_mark   TINYINT      NULL,
    CONSTRAINT pk_signing_key PRIMARY KEY (id),
    CONSTRAINT uq_signing_key_current UNIQUE (current_mark),
    CONSTRAINT ck_signing_key_current CHECK ((retired_at IS NULL) = (current_mark IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
