package org.weakattached.agent.attached.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.weakattached.agent.attached.programs.Hosts.Abstract;
import org.weakattached.agent.attached.programs.Hosts.Action;
import org.weakattached.agent.attached.programs.Hosts.Captain;
import org.weakattached.agent.attached.programs.Hosts.Card;
import org.weakattached.agent.attached.programs.Hosts.Color;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Final;
import org.weakattached.agent.attached.programs.Hosts.Foul;
import org.weakattached.agent.attached.programs.Hosts.Goal;
import org.weakattached.agent.attached.programs.Hosts.Goalkeeper;
import org.weakattached.agent.attached.programs.Hosts.Header;
import org.weakattached.agent.attached.programs.Hosts.OwnGoal;
import org.weakattached.agent.attached.programs.Hosts.Penalty;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.agent.attached.programs.Hosts.Point;
import org.weakattached.agent.attached.programs.Hosts.Score;
import org.weakattached.agent.attached.programs.Hosts.Subevent;
import org.weakattached.agent.attached.programs.Hosts.Substitute;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;

/** Attaches to hosts of each kind by each extension that can, and says whether they keep it. */
public final class Kinds {
    private Kinds() {}

    public static void main(String[] arguments) throws Exception {
        classes();
        interfaces();
        others();
        exchange();
    }

    private static void classes() {
        print("class", Marks_OnPlayerAccessors.attachments(), new Player());
        print("subclass", Marks_OnPlayerAccessors.attachments(), new Goalkeeper());
        print("subclass that is a host type", Marks_OnGoalkeeperAccessors.attachments(), new Goalkeeper());
        print("subclass on two levels", Marks_OnPlayerAccessors.attachments(), new Captain());
        print("final class", Marks_OnFinalAccessors.attachments(), new Final());
        print("anonymous class", Marks_OnAbstractAccessors.attachments(), new Abstract() {});
        print("record", Marks_OnPointAccessors.attachments(), new Point(1, 2));
        print("enum", Marks_OnColorAccessors.attachments(), Color.RED);
        print("constant with a body", Marks_OnColorAccessors.attachments(), Color.MIXED);
        print("class by an interface", Marks_OnEventAccessors.attachments(), new Captain());
        print("the same by its superclass", Marks_OnGoalkeeperAccessors.attachments(), new Captain());
        print("subinterface of a host type", Marks_OnSubeventAccessors.attachments(), new Penalty());
    }

    private static void interfaces() {
        print("direct", Marks_OnEventAccessors.attachments(), new Goal());
        print("by a subinterface", Marks_OnEventAccessors.attachments(), new Penalty());
        print("on two levels", Marks_OnEventAccessors.attachments(), new Header());
        print("below those", Marks_OnEventAccessors.attachments(), new OwnGoal());
        print("below those, by the lower", Marks_OnSubeventAccessors.attachments(), new OwnGoal());
        print("record of an interface", Marks_OnEventAccessors.attachments(), new Foul(1));
        print("enum of an interface", Marks_OnEventAccessors.attachments(), Card.YELLOW);
        print("constant of an interface", Marks_OnEventAccessors.attachments(), Card.RED);
        print("subclass of another host", Marks_OnEventAccessors.attachments(), new Substitute());
        print("subclass of another host, by that", Marks_OnPlayerAccessors.attachments(), new Substitute());
        print("comparable", Marks_OnComparableAccessors.attachments(), new Score());
        print("proxy", Marks_OnEventAccessors.attachments(), (Event) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Subevent.class}, (self, method, given) -> null));
    }

    @SuppressWarnings("deprecation") // of URL's constructor
    private static void others() throws Exception {
        Action lambda = () -> {};
        print("lambda", Marks_OnEventAccessors.attachments(), lambda);
        print("number", Marks_OnNumberAccessors.attachments(), new Score());
        print("thread", Marks_OnThreadAccessors.attachments(), new Thread(() -> {}));
        print("address", Marks_OnAddressAccessors.attachments(), new URL("http://localhost/"));
        print("object", Marks_OnAnyAccessors.attachments(), new Object());
        print("text", Marks_OnAnyAccessors.attachments(), new String("text"));
        print("array", Marks_OnAnyAccessors.attachments(), new int[0]);
        print("array of hosts", Marks_OnAnyAccessors.attachments(), new Player[0]);
        print("class object", Marks_OnAnyAccessors.attachments(), Kinds.class);
        print("slotted by another", Marks_OnAnyAccessors.attachments(), new Player());
    }

    private static void exchange() throws Exception {
        BlockingQueue<HttpExchange> exchanges = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchanges.add(exchange);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        URI address = new URI("http", null, "127.0.0.1", server.getAddress().getPort(), "/", null, null);
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        HttpExchange exchange = exchanges.take();
        server.stop(0);
        print("exchange of a server", Marks_OnExchangeAccessors.attachments(), exchange);
    }

    /** Prints the kind, and whether a host keeps what is attached. */
    @SuppressWarnings("unchecked") // all of them have a number
    static <H> void print(String kind, Attachments<H> attachments, H host) {
        WeakKeyDictionary<H, Integer> numbers = (WeakKeyDictionary<H, Integer>)
                Objects.requireNonNull(attachments.fields().get("number"));
        boolean isKept = attachments.isKeptByHost(host);
        Check.equal(null, numbers.get(host));
        Check.equal(null, numbers.put(host, 1));
        Check.equal(2, numbers.merge(host, 1, Integer::sum));
        Check.equal(2, numbers.get(host));
        Check.equal(isKept, attachments.isKeptByHost(host));
        System.out.println(kind + ": " + (isKept ? "slot" : "table"));
    }
}
