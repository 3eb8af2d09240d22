--liquibase formatted sql

--changeset roster:0310-rule-set
-- Tree and unit are empty for what is the whole university's and came with the product.
CREATE TABLE rule_set (
    id       BINARY(16)   NOT NULL,
    tree     VARCHAR(16)  NOT NULL,
    unit     VARCHAR(64)  NOT NULL,
    name     VARCHAR(64)  NOT NULL,
    title_zh VARCHAR(120) NOT NULL,
    title_en VARCHAR(120) NOT NULL,
    CONSTRAINT pk_rule_set PRIMARY KEY (id),
    CONSTRAINT uq_rule_set_name UNIQUE (tree, unit, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0310-rule-set-version
-- A published version never changes; its rules are written and read as a whole.
CREATE TABLE rule_set_version (
    id           BINARY(16)  NOT NULL,
    rule_set     BINARY(16)  NOT NULL,
    number       INT         NOT NULL,
    state        VARCHAR(16) NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_until  DATE        NULL,
    rules        MEDIUMTEXT  NOT NULL,
    published_at DATETIME(6) NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_rule_set_version PRIMARY KEY (id),
    CONSTRAINT uq_rule_set_version UNIQUE (rule_set, number),
    CONSTRAINT fk_rule_set_version FOREIGN KEY (rule_set) REFERENCES rule_set (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0310-period-binding
-- What binds a period, as one document.
CREATE TABLE period_binding (
    period   BINARY(16) NOT NULL,
    bindings MEDIUMTEXT NOT NULL,
    version  BIGINT     NOT NULL,
    CONSTRAINT pk_period_binding PRIMARY KEY (period),
    CONSTRAINT fk_period_binding FOREIGN KEY (period) REFERENCES planning_period (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0310-labour-law
-- The limits of the labour law as of 1995, as amended in 2018. Article 42 names the emergencies that lift article 41.
INSERT INTO rule_set (id, tree, unit, name, title_zh, title_en)
VALUES (X'01900000000070008000000000000001', '', '', 'labour-law', '劳动法工时限制', 'Limits of the labour law');
INSERT INTO rule_set_version (id, rule_set, number, state, valid_from, valid_until, rules, published_at, version)
VALUES (X'01900000000070008000000000000002', X'01900000000070008000000000000001', 1, 'PUBLISHED', '1995-01-01', NULL,
'[{"id":"week","kind":"MAX_MINUTES_PER_WEEK","parameters":[{"name":"max","number":2640},{"name":"unit","number":60}],"hard":true,"weight":1,"source":{"citation":"中华人民共和国劳动法 第三十六条","text":"国家实行劳动者每日工作时间不超过八小时、平均每周工作时间不超过四十四小时的工时制度。"}},{"id":"day","kind":"MAX_OVERTIME_PER_DAY","parameters":[{"name":"normal","number":480},{"name":"max","number":180}],"hard":true,"weight":1,"source":{"citation":"中华人民共和国劳动法 第四十一条","text":"因特殊原因需要延长工作时间的，在保障劳动者身体健康的条件下延长工作时间每日不得超过三小时"}},{"id":"month","kind":"MAX_OVERTIME_PER_MONTH","parameters":[{"name":"normal","number":480},{"name":"max","number":2160},{"name":"unit","number":60}],"hard":true,"weight":1,"source":{"citation":"中华人民共和国劳动法 第四十一条","text":"但是每月不得超过三十六小时。"}},{"id":"rest-day","kind":"MIN_REST_DAYS_IN_WINDOW","parameters":[{"name":"days","number":7},{"name":"min","number":1}],"hard":true,"weight":1,"source":{"citation":"中华人民共和国劳动法 第三十八条","text":"用人单位应当保证劳动者每周至少休息一日。"}},{"id":"eight-hours","kind":"MAX_MINUTES_PER_DAY","parameters":[{"name":"max","number":480}],"hard":false,"weight":1,"source":{"citation":"中华人民共和国劳动法 第三十六条","text":"国家实行劳动者每日工作时间不超过八小时、平均每周工作时间不超过四十四小时的工时制度。"}}]',
'2026-01-01 00:00:00.000000', 1);
