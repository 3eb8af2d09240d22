package org.campusfrontline.roster.carefund.grant;

import java.util.List;
import org.campusfrontline.roster.carefund.rule.DocumentKind;

/// What a person says and shows; documents in base64.
record GrantProof(String statement, List<GrantDocument> documents) {

    GrantProof {
        documents = List.copyOf(documents);
    }

    record GrantDocument(DocumentKind kind, String content) {}
}
