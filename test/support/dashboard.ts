/** A Grafana dashboard, as far as tests look at it. */
export interface Dashboard {
  readonly schemaVersion: number;
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly name: string }[] };
  readonly annotations: { readonly list: readonly { readonly expr?: string }[] };
}

export interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

/** As Prometheus gets them, with Grafana's variables filled in. */
export function expressionsOf({ panels, annotations }: Dashboard): readonly string[] {
  const ofPanels = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const ofAnnotations = annotations.list.flatMap(({ expr }) => expr ?? []);
  return [...ofPanels, ...ofAnnotations].map((expr) =>
    expr.replaceAll('$__rate_interval', '1m').replaceAll('$instance', '.*'),
  );
}
