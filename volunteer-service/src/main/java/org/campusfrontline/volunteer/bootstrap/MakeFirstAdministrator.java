package org.campusfrontline.volunteer.bootstrap;

import java.time.Clock;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.bootstrap.FirstAdministratorRequests.FirstAdministratorView;
import org.campusfrontline.volunteer.bootstrap.FirstAdministratorRequests.NewFirstAdministrator;
import org.campusfrontline.volunteer.directory.DirectoryLock;
import org.campusfrontline.volunteer.directory.DirectoryLocks;
import org.campusfrontline.volunteer.grant.GrantRegister;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitRegister;

/// Makes roots, person and the operator's grant on each root, once in the life of an installation.
@UseCase
class MakeFirstAdministrator {

    private final BootstrapSecret secret;
    private final DirectoryLocks locks;
    private final UnitRegister units;
    private final PersonRegister people;
    private final GrantRegister grants;
    private final Clock clock;

    MakeFirstAdministrator(
            BootstrapSecret secret,
            DirectoryLocks locks,
            UnitRegister units,
            PersonRegister people,
            GrantRegister grants,
            Clock clock) {
        this.secret = secret;
        this.locks = locks;
        this.units = units;
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    Outcome<FirstAdministratorView> make(NewFirstAdministrator wanted) {
        if (!secret.matches(wanted.token())) {
            return Outcome.refused(BootstrapProblem.SECRET_REFUSED);
        }
        locks.take(DirectoryLock.OPERATORS);
        if (grants.knowsOperator()) {
            return Outcome.refused(BootstrapProblem.ADMINISTRATOR_EXISTS);
        }
        units.ensureRoots();
        Member member = new Member(
                Tree.ADMINISTRATION.name(), Tree.ADMINISTRATION.root(), Moments.stored(clock.instant()), null);
        people.ensure(wanted.person(), wanted.shownName(), List.of(member));
        List<Tree> trees = List.of(Tree.values());
        trees.forEach(tree -> grants.makeOperator(wanted.person(), tree));
        return Outcome.done(new FirstAdministratorView(wanted.person(), trees));
    }
}
