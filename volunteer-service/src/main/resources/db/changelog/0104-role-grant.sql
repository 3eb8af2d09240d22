--liquibase formatted sql

--changeset volunteer:0104-role-grant
-- Without foreign keys to person and unit: a check of them would wait behind an import, and a grant must not wait.
-- `open_slot` is 1 until the grant is ended and NULL after: one grant at most of a role on a node is not ended.
CREATE TABLE role_grant (
    id         BINARY(16)  NOT NULL,
    person     VARCHAR(40) NOT NULL,
    role       VARCHAR(20) NOT NULL,
    tree       VARCHAR(16) NOT NULL,
    node       VARCHAR(40) NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    valid_to   DATETIME(6) NULL,
    given_by   VARCHAR(40) NOT NULL,
    emergency  BINARY(16)  NULL,
    ended_at   DATETIME(6) NULL,
    ended_by   VARCHAR(40) NULL,
    open_slot  TINYINT     NULL,
    version    BIGINT      NOT NULL,
    CONSTRAINT pk_role_grant PRIMARY KEY (id),
    CONSTRAINT uk_role_grant_open UNIQUE (person, role, tree, node, open_slot),
    CONSTRAINT fk_role_grant_emergency FOREIGN KEY (emergency) REFERENCES emergency (id),
    CONSTRAINT ck_role_grant_span CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT ck_role_grant_open CHECK ((ended_at IS NULL) = (open_slot IS NOT NULL)),
    INDEX ix_role_grant_node (tree, node, role)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset volunteer:0104-grant-holder
-- One row a person: giving a grant and leaving take it, so that nobody leaves with a grant that came meanwhile.
CREATE TABLE grant_holder (
    person VARCHAR(40) NOT NULL,
    CONSTRAINT pk_grant_holder PRIMARY KEY (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
