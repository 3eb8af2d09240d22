--liquibase formatted sql

--changeset platform:0001-identity-revision
CREATE TABLE identity_revision (
    id       TINYINT     NOT NULL,
    revision BIGINT      NOT NULL,
    heard_at DATETIME(6) NULL,
    CONSTRAINT pk_identity_revision PRIMARY KEY (id),
    CONSTRAINT ck_identity_revision_single CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO identity_revision (id, revision) VALUES (1, 0);

--changeset platform:0001-identity-grant
CREATE TABLE identity_grant (
    id         VARCHAR(64) NOT NULL,
    person     VARCHAR(64) NOT NULL,
    role       VARCHAR(32) NOT NULL,
    tree       VARCHAR(16) NOT NULL,
    node       VARCHAR(64) NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    valid_to   DATETIME(6) NULL,
    ended_at   DATETIME(6) NULL,
    version    BIGINT      NOT NULL,
    revision   BIGINT      NOT NULL,
    CONSTRAINT pk_identity_grant PRIMARY KEY (id),
    INDEX ix_identity_grant_revision (revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset platform:0001-identity-node
CREATE TABLE identity_node (
    code       VARCHAR(64) NOT NULL,
    placements TEXT        NOT NULL,
    version    BIGINT      NOT NULL,
    revision   BIGINT      NOT NULL,
    CONSTRAINT pk_identity_node PRIMARY KEY (code),
    INDEX ix_identity_node_revision (revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
