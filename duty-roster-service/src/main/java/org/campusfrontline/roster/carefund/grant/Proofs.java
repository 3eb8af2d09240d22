package org.campusfrontline.roster.carefund.grant;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.carefund.rule.DocumentKind;
import org.campusfrontline.roster.carefund.rule.FundProblem;

/// Reads what a person hands in: each document is one of the kinds that are taken, by its content.
final class Proofs {

    private static final int LARGEST = 700 * 1024;

    private Proofs() {}

    static Outcome<GrantProof> of(String statement, List<String> documents) {
        List<GrantProof.GrantDocument> read = new ArrayList<>();
        for (String document : documents) {
            Optional<DocumentKind> kind =
                    bytes(document).filter(bytes -> bytes.length <= LARGEST).flatMap(DocumentKind::of);
            if (kind.isEmpty()) {
                return Outcome.refused(Refusal.of(FundProblem.PROOF_UNREADABLE).at("/documents/" + read.size()));
            }
            read.add(new GrantProof.GrantDocument(kind.get(), document));
        }
        return Outcome.done(new GrantProof(statement, read));
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
