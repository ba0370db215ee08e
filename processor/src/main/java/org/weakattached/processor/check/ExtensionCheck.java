package org.weakattached.processor.check;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.weakattached.processor.model.Extension;
import org.weakattached.processor.model.ExtensionDeclaration;
import org.weakattached.processor.model.FieldDeclaration;
import org.weakattached.processor.model.Host;
import org.weakattached.processor.model.Names;
import org.weakattached.processor.problem.Problem;
import org.weakattached.processor.problem.Rule;
import org.weakattached.processor.types.Incomplete;

/** Checks one extension: finds all its problems, and defines its accessors as far as that goes. */
public final class ExtensionCheck {
    private final Environment environment;
    private final ExtensionDeclaration declaration;
    private final TypeElement type;
    private final BackReferences backReferences;
    private final Claims claims;
    private final List<Problem> problems = new ArrayList<>();
    private boolean inheritsMistakes;

    private ExtensionCheck(
            Lookup lookup, ExtensionDeclaration declaration, BackReferences backReferences, Claims claims) {
        this.type = declaration.type();
        this.declaration = declaration;
        this.backReferences = backReferences;
        this.claims = claims;
        this.environment = new Environment(lookup, type);
    }

    public static Checked check(
            Lookup lookup, ExtensionDeclaration declaration, BackReferences backReferences, Claims claims) {
        return new ExtensionCheck(lookup, declaration, backReferences, claims).check();
    }

    private Checked check() {
        if (!environment.suffices()) {
            Problem lack = environment.lack(type);
            if (claims.isNew(lack)) {
                problems.add(lack);
            }
        }
        Optional<Host> host = new HostCheck(environment, declaration, problems::add).check();
        StoreCheck storeCheck = new StoreCheck(environment, declaration, problems::add);
        Optional<ClassName> store = complete(type, storeCheck::check, Optional.empty());
        HiddenNames.check(environment, declaration, problems::add);
        AccessorsCheck accessorsCheck = new AccessorsCheck(environment, declaration, claims, problems::add);
        Optional<ClassName> accessors = accessorsCheck.name();
        List<AnnotationSpec> annotations = accessorsCheck.annotations();
        boolean makeable = new ClassCheck(declaration, problems::add).check();
        Optional<Constructor> constructor = makeable && host.isPresent() && declaration.resolved()
                ? complete(type, new ConstructorCheck(environment, declaration, problems::add)::check, Optional.empty())
                : Optional.empty();
        List<FieldDeclaration> fields = checkFields(constructor);
        if (host.isEmpty() || accessors.isEmpty()) {
            return new Checked(Optional.empty(), problems);
        }
        if (declaration.hostKnown() && (declaration.place().mayBeTable() || storeCheck.leaks())) {
            fields.stream()
                    .filter(field -> !declaration.standIns().contains(field))
                    .forEach(field -> backReferences.check(declaration, field).ifPresent(problems::add));
        }
        return new Checked(
                Optional.of(definition(host.get(), accessors.get(), store, annotations, fields, constructor)),
                problems);
    }

    /** Returns the fields whose accessors have known signatures. */
    private List<FieldDeclaration> checkFields(Optional<Constructor> constructor) {
        boolean sharesDefaults = constructor.filter(Constructor::takesHost).isEmpty();
        List<FieldDeclaration> known = new ArrayList<>();
        boolean isClass = type.getKind() == ElementKind.CLASS;
        FieldCheck fieldCheck = new FieldCheck(environment, isClass ? problems::add : problem -> {});
        InheritanceCheck inheritanceCheck = new InheritanceCheck(environment, type, problems::add);
        Room room = new Room(declaration, problems::add);
        NameCheck nameCheck = new NameCheck(environment, type, declaration.instance(), problems::add);
        for (FieldDeclaration field : declaration.fields()) {
            boolean own = field.owner().equals(type);
            boolean nameable = complete(
                    own ? field.element() : type,
                    () -> own ? fieldCheck.check(field) : inheritanceCheck.check(field) && checkInherited(field),
                    true);
            if (sharesDefaults) {
                fieldCheck.checkDefault(field);
            }
            if (constructor.isPresent()) {
                fieldCheck.checkFinal(field, type, sharesDefaults);
            }
            if (nameable && nameCheck.check(field) && room.has(field)) {
                known.add(field);
            }
        }
        for (FieldDeclaration field : declaration.standIns()) {
            if (nameCheck.check(field)) {
                known.add(field);
            }
        }
        return known;
    }

    /** Looks for mistakes of the class that declares the field, which reports them itself if it is compiled here. */
    private boolean checkInherited(FieldDeclaration field) {
        new FieldCheck(environment, problem -> {
                    inheritsMistakes = true;
                    if (!claims.answersFor(field.owner())) {
                        problems.add(problem.movedTo(type, null));
                    }
                })
                .checkOptions(field);
        return true;
    }

    /** Makes a problem of what the compiler cannot read while it answers a check. */
    private <T> T complete(Element at, Supplier<T> check, T otherwise) {
        return Incomplete.ask(check, gaveUp -> {
            String reason = String.valueOf(gaveUp.getMessage());
            problems.add(Problem.at(at, Rule.INCOMPLETE, at.getSimpleName().toString(), reason));
            return otherwise;
        });
    }

    private Extension definition(
            Host host,
            ClassName accessors,
            Optional<ClassName> store,
            List<AnnotationSpec> annotations,
            List<FieldDeclaration> fields,
            Optional<Constructor> constructor) {
        boolean fromHost = constructor.filter(Constructor::takesHost).isPresent();
        Mentions mentions = mentions(fields, constructor);
        new Notes(environment, type, problems::add).check(mentions);
        boolean broken = inheritsMistakes
                || !environment.suffices()
                || !declaration.resolved()
                || !problems.stream().allMatch(Problem::isHarmless);
        List<AnnotationSpec> all = carried(annotations);
        return new Extension(
                ClassName.get(type),
                host,
                type.getTypeParameters().stream().map(environment.names::of).toList(),
                new FieldDefinitions(environment, type, !fromHost).of(fields),
                names(accessors, fields),
                environment.surroundings(type, mentions),
                isPublic(),
                declaration.instance(),
                store,
                fromHost,
                declaration.blank(),
                declaration.inline(),
                all,
                warnings(mentions, all),
                broken,
                type);
    }

    private Names names(ClassName accessors, List<FieldDeclaration> fields) {
        List<String> names = fields.stream().map(FieldDeclaration::name).toList();
        return new Names(accessors, names, declaration.instance(), environment.unqualified());
    }

    /** What is deprecated itself is told of no other deprecation. */
    private static List<String> warnings(Mentions mentions, List<AnnotationSpec> annotations) {
        boolean deprecated = annotations.stream().anyMatch(each -> each.type().equals(ClassName.get(Deprecated.class)));
        return mentions.warnings().stream()
                .filter(each -> !deprecated || !each.equals("deprecation"))
                .toList();
    }

    private boolean isPublic() {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private List<AnnotationSpec> carried(List<AnnotationSpec> annotations) {
        List<AnnotationSpec> all = new ArrayList<>();
        Annotations.find(type, Deprecated.class.getName())
                .map(AnnotationSpec::get)
                .ifPresent(all::add);
        all.addAll(annotations);
        return all;
    }

    private Mentions mentions(List<FieldDeclaration> fields, Optional<Constructor> constructor) {
        Mentions mentions = new Mentions(environment);
        mentions.add(type);
        mentions.addErased(declaration.host().value());
        declaration.store().ifPresent(store -> mentions.add(store.value()));
        constructor.flatMap(Constructor::element).ifPresent(mentions::add);
        type.getTypeParameters().forEach(mentions::add);
        declaration.annotateWith().forEach(annotation -> mentions.add(annotation.value()));
        for (FieldDeclaration field : fields) {
            mentions.add(field.element());
            mentions.add(field.type());
        }
        return mentions;
    }
}
