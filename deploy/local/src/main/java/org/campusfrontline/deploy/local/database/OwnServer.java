package org.campusfrontline.deploy.local.database;

import java.nio.file.Path;
import java.util.List;

/// Schemas and accounts on a server of one's own, their passwords kept beside the installation's other data.
public final class OwnServer {
    private final SchemaAdmin admin;
    private final String adminUrl;
    private final Accounts accounts;
    private final List<String> schemas;

    public OwnServer(String adminUrl, Path accountsFile, List<String> schemas) {
        this.adminUrl = adminUrl;
        this.schemas = List.copyOf(schemas);
        admin = new SchemaAdmin(adminUrl);
        accounts = Accounts.in(accountsFile, schemas);
    }

    /// Makes what is missing; what is there keeps its data.
    public void prepare() {
        schemas.forEach(schema -> admin.create(schema, accounts.password(schema)));
    }

    public Schema schema(String name) {
        return new Schema(name, AdminUrl.parse(adminUrl).of(name), name, accounts.password(name));
    }
}
