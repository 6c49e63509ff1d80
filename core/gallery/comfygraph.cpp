// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/comfygraph.h"

#include "gallery/tolerantjson.h"

#include <QJsonArray>
#include <QStringList>

#include <initializer_list>

namespace pictor::gallery {

namespace {

using Names = std::initializer_list<const char *>;

/// Chains of nodes are shorter; a graph may be a circle.
constexpr int longestChain = 64;

struct Node {
    QString type;
    QJsonObject inputs;

    bool exists() const { return !type.isEmpty(); }
    QJsonValue input(const char *name) const { return inputs[QLatin1String(name)]; }
};

/// A graph of nodes, {"3": {"class_type": "KSampler", "inputs": {"seed": 5, "model": ["4", 0]}}, …}: an input
/// is a value, or a link to another node's output.
class Graph {
public:
    explicit Graph(QJsonObject nodes)
        : m_nodes(std::move(nodes))
    {
    }

    QStringList ids() const { return m_nodes.keys(); }

    Node node(const QString &id) const
    {
        const QJsonObject object = m_nodes[id].toObject();
        return {object[QLatin1String("class_type")].toString(), object[QLatin1String("inputs")].toObject()};
    }

    /// The node that `value` links to; one that does not exist if it is no link.
    Node linked(const QJsonValue &value) const
    {
        const QJsonArray link = value.toArray();
        return link.size() == 2 && link[0].isString() ? node(link[0].toString()) : Node();
    }

    /// Goes from `node` along the first of `ways` that is a link, and on, until `isGoal`.
    template <class Goal> Node follow(Node node, Names ways, Goal isGoal) const
    {
        for (int steps = 0; node.exists() && steps < longestChain; ++steps) {
            if (isGoal(node))
                return node;
            node = next(node, ways);
        }
        return {};
    }

    /// The first of `names` among the node's inputs; a value behind links is looked up.
    QJsonValue value(Node node, Names names) const
    {
        for (int steps = 0; node.exists() && steps < longestChain; ++steps) {
            const QJsonValue found = first(node, names);
            if (!found.isArray())
                return found;
            node = linked(found);
        }
        return QJsonValue::Undefined;
    }

private:
    Node next(const Node &node, Names ways) const
    {
        for (const char *way : ways) {
            if (Node found = linked(node.input(way)); found.exists())
                return found;
        }
        return {};
    }

    static QJsonValue first(const Node &node, Names names)
    {
        for (const char *name : names) {
            if (const QJsonValue found = node.input(name); !found.isUndefined() && !found.isNull())
                return found;
        }
        return QJsonValue::Undefined;
    }

    QJsonObject m_nodes;
};

bool isSampler(const Node &node)
{
    return node.type.contains(QLatin1String("KSampler"))
        || node.type.startsWith(QLatin1String("SamplerCustom"));
}

bool hasText(const Node &node)
{
    return node.type.startsWith(QLatin1String("CLIPTextEncode"));
}

/// Reads one sampler and what leads to it. SamplerCustomAdvanced has a node of its own for noise, guidance
/// and sigmas; for the others these are the sampler itself.
class SamplerReader {
public:
    SamplerReader(const Graph &graph, const Node &sampler)
        : m_graph(graph)
        , m_sampler(sampler)
        , m_noise(part("noise"))
        , m_guider(part("guider"))
        , m_sigmas(part("sigmas"))
    {
    }

    /// nullopt: not a word of a prompt leads to it.
    std::optional<GenerationSettings> read() const
    {
        const auto prompt = words({"positive", "conditioning"});
        if (!prompt)
            return std::nullopt;
        GenerationSettings settings;
        settings.prompt = *prompt;
        settings.negativePrompt = words({"negative"}).value_or(QString());
        settings.modelName = modelName();
        settings.size = size();
        settings.steps = std::max(0, m_graph.value(m_sigmas, {"steps", "value", "int"}).toInt());
        settings.seed =
            wholeNumber(m_graph.value(m_noise, {"seed", "noise_seed", "value", "int"})).value_or(0);
        settings.guidance = guidance();
        settings.strength = strength();
        return settings;
    }

private:
    Node part(const char *name) const
    {
        const Node node = m_graph.linked(m_sampler.input(name));
        return node.exists() ? node : m_sampler;
    }

    /// Through what changes a conditioning on its way; ConditioningZeroOut leaves nothing of it.
    std::optional<QString> words(Names role) const
    {
        Node start;
        for (const char *name : role) {
            if (!start.exists())
                start = m_graph.linked(m_guider.input(name));
        }
        const bool isNegative = std::string_view(*role.begin()) == "negative";
        const auto isGoal = [](const Node &node) {
            return hasText(node) || node.type == QLatin1String("ConditioningZeroOut");
        };
        const Node goal = isNegative
            ? m_graph.follow(start, {"negative", "conditioning", "conditioning_1", "conditioning_to"}, isGoal)
            : m_graph.follow(
                start, {"positive", "conditioning", "conditioning_1", "conditioning_to"}, isGoal);
        if (!hasText(goal))
            return std::nullopt;
        return m_graph
            .value(
                goal, {"text", "t5xxl", "clip_l", "clip_g", "text_g", "text_l", "value", "string", "prompt"})
            .toString();
    }

    QString modelName() const
    {
        const auto loads = [](const Node &node) {
            return node.input("ckpt_name").isString() || node.input("unet_name").isString();
        };
        const Node loader = m_graph.follow(m_guider, {"model"}, loads);
        QString name = m_graph.value(loader, {"ckpt_name", "unet_name"}).toString();
        name = name.section(u'/', -1).section(u'\\', -1);
        const qsizetype suffix = name.lastIndexOf(u'.');
        return suffix > 0 ? name.left(suffix) : name;
    }

    QSize size() const
    {
        const auto isEmptyLatent = [](const Node &node) {
            return node.type.startsWith(QLatin1String("Empty")) && !node.input("width").isUndefined();
        };
        const Node latent = m_graph.follow(m_sampler, {"latent_image", "samples"}, isEmptyLatent);
        const int width = m_graph.value(latent, {"width", "value", "int"}).toInt();
        const int height = m_graph.value(latent, {"height", "value", "int"}).toInt();
        return width > 0 && height > 0 ? QSize(width, height) : QSize();
    }

    /// BasicGuider has none.
    double guidance() const
    {
        const double scale = realNumber(m_graph.value(m_guider, {"cfg", "value", "float"})).value_or(0);
        return scale == 1 ? 0 : scale;
    }

    double strength() const
    {
        return realNumber(m_graph.value(m_sigmas, {"denoise", "value", "float"})).value_or(1);
    }

    const Graph &m_graph;
    Node m_sampler, m_noise, m_guider, m_sigmas;
};

} // namespace

std::optional<GenerationSettings> settingsFromComfyGraph(const QString &json)
{
    const Graph graph(tolerantObject(json));
    std::optional<GenerationSettings> best;
    for (const QString &id : graph.ids()) {
        const Node node = graph.node(id);
        if (!isSampler(node))
            continue;
        const auto settings = SamplerReader(graph, node).read();
        // A second pass repaints less of the picture than the first, which says more of how it came to be.
        if (settings && (!best || settings->strength > best->strength))
            best = settings;
    }
    return best;
}

} // namespace pictor::gallery
