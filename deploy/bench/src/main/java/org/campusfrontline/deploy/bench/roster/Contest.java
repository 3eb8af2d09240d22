package org.campusfrontline.deploy.bench.roster;

import java.util.List;
import java.util.function.Function;
import org.campusfrontline.deploy.bench.published.Assignment;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.rival.Sheet;

/// An instance as rivals are given it, and who counts their plans.
record Contest(Sheet sheet, Function<List<Assignment>, Count> judge) {}
