--liquibase formatted sql

--changeset roster:0330-fund-source
CREATE TABLE fund_source (
    id         BINARY(16)   NOT NULL,
    tree       VARCHAR(16)  NOT NULL,
    unit       VARCHAR(64)  NOT NULL,
    title_zh   VARCHAR(100) NOT NULL,
    title_en   VARCHAR(100) NOT NULL,
    first_day  DATE         NOT NULL,
    last_day   DATE         NULL,
    created_by VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_fund_source PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-source-purpose
-- What a source may be used for: at most so much at once and so much in all, in fen.
CREATE TABLE fund_source_purpose (
    source    BINARY(16)  NOT NULL,
    purpose   VARCHAR(24) NOT NULL,
    each_fen  BIGINT      NOT NULL,
    total_fen BIGINT      NOT NULL,
    CONSTRAINT pk_fund_source_purpose PRIMARY KEY (source, purpose),
    CONSTRAINT fk_fund_source_purpose_source FOREIGN KEY (source) REFERENCES fund_source (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-account
-- What the lines of each account add up to, written together with them while the source's row is held.
CREATE TABLE fund_account (
    id      BINARY(16)   NOT NULL,
    source  BINARY(16)   NOT NULL,
    code    VARCHAR(128) NOT NULL,
    kind    VARCHAR(16)  NOT NULL,
    tree    VARCHAR(16)  NULL,
    unit    VARCHAR(64)  NULL,
    purpose VARCHAR(24)  NULL,
    fen     BIGINT       NOT NULL,
    CONSTRAINT pk_fund_account PRIMARY KEY (id),
    CONSTRAINT uq_fund_account_code UNIQUE (source, code),
    CONSTRAINT uq_fund_account_source UNIQUE (id, source),
    CONSTRAINT ck_fund_account_fen CHECK (fen >= 0 OR kind = 'OUTSIDE'),
    CONSTRAINT fk_fund_account_source FOREIGN KEY (source) REFERENCES fund_source (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-entry
-- Append-only: what is wrong is reversed by an entry of its own. Only an erasure changes a row, and only who booked it.
CREATE TABLE fund_entry (
    id        BINARY(16)   NOT NULL,
    source    BINARY(16)   NOT NULL,
    kind      VARCHAR(16)  NOT NULL,
    origin    BINARY(16)   NOT NULL,
    reverses  BINARY(16)   NULL,
    tree      VARCHAR(16)  NULL,
    unit      VARCHAR(64)  NULL,
    purpose   VARCHAR(24)  NULL,
    receipt   VARCHAR(64)  NULL,
    memo      VARCHAR(200) NULL,
    booked_by VARCHAR(64)  NOT NULL,
    booked_on DATE         NOT NULL,
    booked_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_fund_entry PRIMARY KEY (id),
    CONSTRAINT uq_fund_entry_origin UNIQUE (kind, origin),
    CONSTRAINT uq_fund_entry_reverses UNIQUE (reverses),
    CONSTRAINT uq_fund_entry_source UNIQUE (id, source),
    CONSTRAINT fk_fund_entry_source FOREIGN KEY (source) REFERENCES fund_source (id),
    CONSTRAINT fk_fund_entry_reverses FOREIGN KEY (reverses, source) REFERENCES fund_entry (id, source),
    INDEX ix_fund_entry_list (source, id),
    INDEX ix_fund_entry_receipt (source, receipt)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-line
-- Entry and account of a line are of one source: the keys hold both to it, so that sources cannot mix.
CREATE TABLE fund_line (
    entry   BINARY(16) NOT NULL,
    line_no INT        NOT NULL,
    source  BINARY(16) NOT NULL,
    account BINARY(16) NOT NULL,
    fen     BIGINT     NOT NULL,
    CONSTRAINT pk_fund_line PRIMARY KEY (entry, line_no),
    CONSTRAINT fk_fund_line_entry FOREIGN KEY (entry, source) REFERENCES fund_entry (id, source),
    CONSTRAINT fk_fund_line_account FOREIGN KEY (account, source) REFERENCES fund_account (id, source),
    INDEX ix_fund_line_account (account)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-allocation
CREATE TABLE fund_allocation (
    id           BINARY(16)   NOT NULL,
    source       BINARY(16)   NOT NULL,
    tree         VARCHAR(16)  NOT NULL,
    unit         VARCHAR(64)  NOT NULL,
    purpose      VARCHAR(24)  NOT NULL,
    fen          BIGINT       NOT NULL,
    memo         VARCHAR(200) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    requested_by VARCHAR(64)  NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT pk_fund_allocation PRIMARY KEY (id),
    CONSTRAINT fk_fund_allocation_source FOREIGN KEY (source) REFERENCES fund_source (id),
    CONSTRAINT ck_fund_allocation_fen CHECK (fen > 0),
    INDEX ix_fund_allocation_source (source, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0330-fund-approval
CREATE TABLE fund_approval (
    allocation  BINARY(16)  NOT NULL,
    approver    VARCHAR(64) NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_fund_approval PRIMARY KEY (allocation, approver),
    CONSTRAINT fk_fund_approval_allocation FOREIGN KEY (allocation) REFERENCES fund_allocation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
